package io.swapgate.simulator.trading.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Draws how work is answered. A piece of work is known by its type and how many of that came before
 * it, so that the same seed draws the same however threads interleave.
 */
final class Dice {
  private static final long ODD = 0x9E3779B97F4A7C15L;

  private final Map<String, Integer> drawn = new HashMap<>();
  private Asynchrony how = Asynchrony.inline();

  synchronized void follow(Asynchrony other) {
    how = other;
    drawn.clear();
  }

  synchronized int polls() {
    return how.polls();
  }

  synchronized Course course(JobType type) {
    return Course.drawn(how, next(type.text()));
  }

  /** Says whether something that is no job is answered by a download. */
  synchronized boolean downloads(String what) {
    return next(what).nextDouble() < how.downloads();
  }

  /** Takes out of what was done what the result is to lack. */
  synchronized void thin(ArrayNode entries) {
    for (var i = entries.size() - 1; i >= 0; i--) {
      var entry = entries.path(i);
      var isDone = !entry.has("failureReason");
      if (isDone && dice(entry.path("id").asText(), 0).nextDouble() < how.missing()) {
        entries.remove(i);
      }
    }
  }

  private SplittableRandom next(String what) {
    return dice(what, drawn.merge(what, 1, Integer::sum));
  }

  private SplittableRandom dice(String what, int number) {
    var mixed = (how.seed() ^ what.hashCode()) * ODD;
    mixed = (mixed ^ (mixed >>> 32) ^ number) * ODD;
    return new SplittableRandom(mixed);
  }
}
