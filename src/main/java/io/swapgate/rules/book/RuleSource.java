package io.swapgate.rules.book;

import io.smallrye.config.SmallRyeConfig;
import io.swapgate.config.FreshSettings;
import io.swapgate.rules.custom.CustomRules;
import io.swapgate.rules.setting.NamedSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the rules come from: the settings, and the folder of the house's own rules. */
@ApplicationScoped
public class RuleSource {
  /** The house's own rules, beside the routes. */
  public static final Path FOLDER = Path.of("routes", "rules");

  private final CamelContext camel;

  public RuleSource(CamelContext camel) {
    this.camel = camel;
  }

  /** By the settings with which the program was started; fails if they make no sense. */
  RuleSet atStart() {
    return make(ConfigProvider.getConfig().unwrap(SmallRyeConfig.class), () -> camel);
  }

  /** By the settings as their files are now; fails if they make no sense. */
  public RuleSet fresh() {
    return make(
        FreshSettings.of(ConfigProvider.getConfig().unwrap(SmallRyeConfig.class)), () -> camel);
  }

  /**
   * By {@code config} and the folder of the house's own rules; fails if they make no sense.
   *
   * @param camel knows the languages in which such rules ask; used only if there are any
   */
  public static RuleSet make(SmallRyeConfig config, Supplier<CamelContext> camel) {
    return RuleSetMaker.make(NamedSettings.of(config), CustomRules.read(FOLDER, camel));
  }
}
