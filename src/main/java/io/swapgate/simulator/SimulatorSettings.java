package io.swapgate.simulator;

import java.time.Clock;
import java.time.Duration;

/** How a simulator is set up; port 0 takes any that is free. */
public record SimulatorSettings(
    int port,
    String clientId,
    String clientSecret,
    Duration tokenLife,
    Duration quietPeriod,
    Duration reconciliation,
    Clock clock) {
  /** Quiet period and reconciliation as the platform's conflict messages suggest. */
  public static SimulatorSettings defaults() {
    return new SimulatorSettings(
        0,
        "swapgate",
        "secret",
        Duration.ofHours(1),
        Duration.ofMillis(500),
        Duration.ofMillis(200),
        Clock.systemUTC());
  }

  public SimulatorSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be 0 to 65535: " + port);
    }
    if (clientId.isEmpty() || clientId.contains(":")) {
      throw new IllegalArgumentException("client id must not be empty nor hold a colon");
    }
    if (tokenLife.isNegative() || quietPeriod.isNegative() || reconciliation.isNegative()) {
      throw new IllegalArgumentException("durations must not be negative");
    }
  }

  public SimulatorSettings onPort(int other) {
    return new SimulatorSettings(
        other, clientId, clientSecret, tokenLife, quietPeriod, reconciliation, clock);
  }

  public SimulatorSettings forClient(String id, String secret) {
    return new SimulatorSettings(port, id, secret, tokenLife, quietPeriod, reconciliation, clock);
  }

  /** Sets how long a token lives. */
  public SimulatorSettings withTokenLife(Duration other) {
    return new SimulatorSettings(
        port, clientId, clientSecret, other, quietPeriod, reconciliation, clock);
  }

  /** Sets how long a swap must be unchanged before it can be approved. */
  public SimulatorSettings withQuietPeriod(Duration other) {
    return new SimulatorSettings(
        port, clientId, clientSecret, tokenLife, other, reconciliation, clock);
  }

  /** Sets how long agents stay busy after an approval. */
  public SimulatorSettings withReconciliation(Duration other) {
    return new SimulatorSettings(
        port, clientId, clientSecret, tokenLife, quietPeriod, other, clock);
  }

  public SimulatorSettings on(Clock other) {
    return new SimulatorSettings(
        port, clientId, clientSecret, tokenLife, quietPeriod, reconciliation, other);
  }
}
