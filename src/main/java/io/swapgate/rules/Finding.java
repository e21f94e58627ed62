package io.swapgate.rules;

import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a rule found out about a swap, be it good or bad.
 *
 * @param agent whom it concerns; empty for the swap itself
 * @param figure what would be after the swap
 * @param limit what the figure is held against
 * @param period the stretch in which the figure was measured
 * @param sentence all of it in the words of a coordinator; made only where somebody reads it
 */
public record Finding(
    boolean refuses,
    Optional<AgentId> agent,
    Optional<Measure> figure,
    Optional<Measure> limit,
    Optional<Window> period,
    Supplier<String> sentence) {

  /** A finding without a figure, about the swap itself. */
  public static Finding of(boolean refuses, Supplier<String> sentence) {
    return new Finding(
        refuses, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), sentence);
  }

  /** The same, about {@code who}. */
  public Finding about(AgentId who) {
    return new Finding(refuses, Optional.of(who), figure, limit, period, sentence);
  }

  /** The same, with a figure. */
  public Finding measured(Measure would, Measure allowed) {
    return new Finding(refuses, agent, Optional.of(would), Optional.of(allowed), period, sentence);
  }

  /** The same, of a stretch of time. */
  public Finding in(Window when) {
    return new Finding(refuses, agent, figure, limit, Optional.of(when), sentence);
  }
}
