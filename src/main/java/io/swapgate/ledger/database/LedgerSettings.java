package io.swapgate.ledger.database;

import io.swapgate.config.DerivedSettings;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Opens the one database of those the program was built for that {@code swapgate.ledger.url} names.
 */
public final class LedgerSettings extends DerivedSettings {
  private static final String ACTIVE = ".active";
  private static final String URL = ".jdbc.url";

  @Override
  protected boolean isDerived(String name) {
    return name.startsWith("quarkus.datasource.") && engine(name).isPresent();
  }

  @Override
  protected Optional<String> derive(
      String name, boolean set, Function<String, Optional<String>> settings) {
    var engine = engine(name);
    var url = settings.apply("swapgate.ledger.url").filter(u -> Engine.of(u).equals(engine));
    return name.endsWith(ACTIVE)
        ? Optional.of(Boolean.toString(url.isPresent()))
        : url.map(engine.orElseThrow()::open);
  }

  /** Of which database the setting is, if it is one of those that follow. */
  private static Optional<Engine> engine(String name) {
    return Arrays.stream(Engine.values())
        .filter(e -> name.equals(source(e) + ACTIVE) || name.equals(source(e) + URL))
        .findFirst();
  }

  private static String source(Engine engine) {
    return "quarkus.datasource." + engine.key();
  }
}
