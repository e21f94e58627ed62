package io.swapgate.meter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.swapgate.inhand.Claims;
import io.swapgate.ledger.SwapState;
import io.swapgate.platform.CallGate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** What is measured when it is asked for. */
@ApplicationScoped
public class Gauges implements MeterBinder {
  private final Claims claims;
  private final CallGate gate;
  private final Levels levels;

  public Gauges(Claims claims, CallGate gate, Levels levels) {
    this.claims = claims;
    this.gate = gate;
    this.levels = levels;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    bind(registry, "swapgate.in.hand", "Swaps in memory: queued or worked on", claims::size);
    bind(
        registry,
        "swapgate.parked",
        "Swaps that wait in the ledger for their next attempt",
        () -> levels.swaps(SwapState.PARKED));
    bind(
        registry,
        "swapgate.held",
        "Swaps that a rule holds for a person",
        () -> levels.swaps(SwapState.HELD));
    bind(
        registry,
        "swapgate.dead.letters.open",
        "Dead letters that nobody has decided on",
        levels::openLetters);
    bind(
        registry,
        "swapgate.rate.left",
        "Calls that the budget allows now; NaN while nothing limits them",
        gate::left);
  }

  private static void bind(
      MeterRegistry registry, String name, String description, Supplier<Number> level) {
    Gauge.builder(name, level).description(description).register(registry);
  }
}
