package io.swapgate.testing;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.swapgate.config.SwapgateConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The settings as shipped in {@code application.properties}, but for what a test says. */
public final class Settings {
  private static final int FIRST = 1_000;

  private Settings() {}

  public static SwapgateConfig shipped() {
    return shippedBut(Map.of());
  }

  /** With {@code others} by their keys, such as {@code swapgate.rate.per-minute}. */
  public static SwapgateConfig shippedBut(Map<String, String> others) {
    var said = new HashMap<String, String>();
    said.put("swapgate.wfm.base-url", "http://wfm.example.com");
    said.put("swapgate.wfm.client-id", "swapgate");
    said.put("swapgate.wfm.client-secret", "secret");
    said.putAll(others);
    try {
      return new SmallRyeConfigBuilder()
          .addDefaultInterceptors()
          .withSources(
              new PropertiesConfigSource(Path.of("application.properties").toUri().toURL()),
              new PropertiesConfigSource(said, "test", FIRST))
          .withConverter(Duration.class, FIRST, new DurationConverter())
          .withMapping(SwapgateConfig.class)
          .withValidateUnknown(false)
          .build()
          .getConfigMapping(SwapgateConfig.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
