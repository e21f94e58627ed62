package io.swapgate.ledger.database;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Opens the one database of those the program was built for that {@code swapgate.ledger.url} names.
 */
public final class LedgerSettings implements ConfigSourceFactory {
  /** Above every file: of what is derived there is no other word. */
  private static final int ORDINAL = 500;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    var settings = new HashMap<String, String>();
    var found = context.getValue("swapgate.ledger.url");
    var url = found == null ? "" : Objects.requireNonNullElse(found.getValue(), "");
    var chosen = Engine.of(url);
    for (Engine engine : Engine.values()) {
      var source = "quarkus.datasource." + engine.key();
      boolean active = chosen.filter(engine::equals).isPresent();
      settings.put(source + ".active", Boolean.toString(active));
      if (active) {
        settings.put(source + ".jdbc.url", engine.open(url));
      }
    }
    return List.of(new PropertiesConfigSource(settings, "swapgate.ledger", ORDINAL));
  }
}
