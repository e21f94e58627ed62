package io.swapgate.schedule;

import io.swapgate.swap.Window;

/** One entry of a schedule. */
public record Shift(String id, Window window, int paidMinutes, ActivityCategory category) {

  /** This shift, cut to {@code part}; its paid minutes shrink in proportion. */
  Shift cutTo(Window part) {
    long paid = paidMinutes * part.length().toSeconds() / window.length().toSeconds();
    return new Shift(id, part, (int) paid, category);
  }
}
