package io.swapgate.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Produces the one clock; tests bring a settable one. */
public final class ClockProducer {
  /** For what runs without the application. */
  public static Clock system() {
    return Clock.systemUTC();
  }

  @Produces
  @DefaultBean
  @ApplicationScoped
  Clock clock() {
    return system();
  }
}
