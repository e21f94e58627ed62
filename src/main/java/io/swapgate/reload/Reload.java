package io.swapgate.reload;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.SmallRyeConfig;
import io.swapgate.config.FreshSettings;
import io.swapgate.ledger.WaitingLedger;
import io.swapgate.rules.book.RuleSet;
import io.swapgate.rules.book.RuleSource;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.rules.custom.CustomRules;
import io.swapgate.rules.setting.RuleFaults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Takes changed rules live, all or none; what is held is then judged again. */
@Startup
@Named("reload")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from reload-rules
public class Reload {
  private static final Logger LOG = Logger.getLogger("swapgate");

  private final RuleSource source;
  private final RulesInForce rules;
  private final WaitingLedger ledger;
  private final Clock clock;
  private final FilesSeen<Map<Path, String>> files = new FilesSeen<>(contents());
  private SmallRyeConfig settings = started();

  public Reload(RuleSource source, RulesInForce rules, WaitingLedger ledger, Clock clock) {
    this.source = source;
    this.rules = rules;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Reloads if a file has changed since it was looked at last. */
  public void ifChanged() {
    if (files.haveChangedAndSettled(contents())) {
      now();
    }
  }

  /** Reads settings and rules anew and, if they make sense, judges by them from now on. */
  public synchronized Reloaded now() {
    try {
      var reloaded = take(FreshSettings.of(started()), source.fresh());
      reloaded.changes().forEach(line -> LOG.infof("Rules: %s", line));
      reloaded.later().forEach(line -> LOG.infof("%s takes effect at the next start", line));
      return reloaded;
    } catch (RuleFaults e) {
      return asBefore(e.lines());
    } catch (UncheckedIOException e) {
      return asBefore(List.of("a file of settings cannot be read: " + e.getCause()));
    }
  }

  private static Reloaded asBefore(List<String> faults) {
    faults.forEach(line -> LOG.errorf("Rules are as before: %s", line));
    return new Reloaded(List.of(), List.of(), faults);
  }

  private Reloaded take(SmallRyeConfig fresh, RuleSet changed) {
    var before = rules.replaceBy(changed, clock.instant());
    var changes = new ArrayList<>(Differences.lines(before.settings(), changed.settings()));
    var later = Differences.elsewhere(settings, fresh);
    settings = fresh;
    int held = ledger.judgeAllAgain();
    changes.add(held + " held swaps are judged again");
    return new Reloaded(changes, List.copyOf(later), List.of());
  }

  private static Map<Path, String> contents() {
    return FilesSeen.contents(
        Stream.concat(
            FreshSettings.files(started()).stream(),
            CustomRules.files(RuleSource.FOLDER).stream()));
  }

  private static SmallRyeConfig started() {
    return ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
  }
}
