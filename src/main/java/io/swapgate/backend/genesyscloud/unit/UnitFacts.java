package io.swapgate.backend.genesyscloud.unit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.Fields;
import io.swapgate.backend.genesyscloud.GenesysConfig;
import io.swapgate.backend.genesyscloud.call.Reply;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.NeedsReview;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.rules.book.PlatformRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.Variable;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What changes rarely about units: clocks and weeks for hours, their rules for minutes. */
@Named("unitFacts")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class UnitFacts {
  private static final Logger LOG = Logger.getLogger("swapgate");

  private final ObjectMapper json;
  private final Units units;
  private final PlatformRules rules;
  private final Cache<String, BusinessUnit> business = kept(Duration.ofHours(6));
  private final Cache<String, ShiftTrading> trading;
  private final Set<String> everRead = ConcurrentHashMap.newKeySet();

  public UnitFacts(ObjectMapper json, GenesysConfig config, Units units, PlatformRules rules) {
    this.json = json;
    this.trading = kept(config.keepRules());
    this.units = units;
    this.rules = rules;
  }

  private static <T> Cache<String, T> kept(Duration life) {
    return Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(life).build();
  }

  public boolean lacks(@Variable("unit") String unit) {
    return business.getIfPresent(unit) == null;
  }

  /** Keeps what was read of the business unit {@code unit}. */
  public void keep(Exchange exchange, @Variable("unit") String unit) {
    var reply = Reply.of(exchange, json);
    try {
      business.put(unit, BusinessUnit.read(new Fields(reply.json())));
    } catch (Fields.Unreadable | IllegalArgumentException e) {
      throw reply.garbled("business unit " + unit + ": " + e.getMessage());
    }
  }

  /** Management units of {@code unit} whose rules were never read: at first, all of them are. */
  public List<String> neverRead(@Variable("unit") String unit) {
    return units.management(unit).stream().filter(id -> !everRead.contains(id)).toList();
  }

  /** Those of {@code asked} whose rules have to be read. */
  public List<String> withoutRules(Stream<String> asked) {
    return asked.distinct().filter(id -> trading.getIfPresent(id) == null).toList();
  }

  /** The id of a user of a management unit; empty if it has none. */
  public String anyUser(Exchange exchange) {
    return Reply.of(exchange, json).json().path("entities").path(0).path("id").asText();
  }

  /** Keeps the rules of the management unit {@code management}. */
  public void keepRules(
      Exchange exchange, @Variable("unit") String unit, @Variable("management") String management) {
    var reply = Reply.of(exchange, json);
    var told = reply.json().path("businessUnit").path("id").asText(unit);
    if (!told.equals(unit)) {
      var where =
          "management unit %s belongs to business unit %s and not to %s, as swapgate.genesys"
              .formatted(management, told, unit);
      throw new NeedsReview(
          Failure.of(FailureKind.REFUSED_BY_PLATFORM, where + ".management-units has it"));
    }
    var settings = reply.json().path("settings").path("shiftTrading");
    if (!settings.isObject()) {
      // Not to be taken for "no rules".
      throw reply.garbled("management unit " + management + " without settings.shiftTrading");
    }
    var read = ShiftTrading.read(settings);
    trading.put(management, read);
    if (everRead.add(management)) {
      say(management, read);
    }
    rules.told(management, read.rules());
  }

  /** The clock of a business unit that was read before. */
  public BusinessUnit business(String unit) {
    return known(business.getIfPresent(unit), unit);
  }

  /** The rules of a management unit that were read before. */
  public ShiftTrading trading(String management) {
    return known(trading.getIfPresent(management), management);
  }

  private static <T> T known(@Nullable T fact, String unit) {
    if (fact == null) {
      var gone = "what was known of unit " + unit + " was just forgotten";
      throw new TryAgainLater(Failure.of(FailureKind.PLATFORM_DOWN, gone));
    }
    return fact;
  }

  private static void say(String unit, ShiftTrading read) {
    if (read.autoReview()) {
      LOG.warnf(
          "The platform reviews trades of management unit %s by itself, too (autoReview): two"
              + " programs decide there, and it may be the first",
          unit);
    }
    if (!read.enabled()) {
      LOG.warnf("Management unit %s does not allow trades: all of them are held", unit);
    }
  }
}
