package io.swapgate.backend.genesyscloud;

import io.swapgate.config.DerivedSettings;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The addresses that follow from {@code swapgate.genesys.region}, for who sets no others: API and
 * login of a region share its domain.
 */
public final class RegionAddresses extends DerivedSettings {
  private static final Map<String, String> ADDRESSES =
      Map.of(
          "swapgate.wfm.base-url", "https://api.%s",
          "swapgate.wfm.token-url", "https://login.%s/oauth/token");

  @Override
  protected boolean isDerived(String name) {
    return ADDRESSES.containsKey(name);
  }

  @Override
  protected Optional<String> derive(
      String name, boolean set, Function<String, Optional<String>> settings) {
    if (set || !settings.apply("swapgate.backend").equals(Optional.of(GenesysBackend.NAME))) {
      return Optional.empty();
    }
    return settings
        .apply("swapgate.genesys.region")
        .map(region -> ADDRESSES.getOrDefault(name, "").formatted(region.strip()));
  }
}
