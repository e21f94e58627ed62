package io.swapgate.inhand;

import io.swapgate.swap.Swap;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes swaps in hand one by one, each when it is asked for: what goes wrong with one leaves none
 * of the others taken and forgotten.
 */
final class Taking<T> implements Iterator<Swap> {
  private final Iterator<T> all;
  private final Function<T, Optional<Swap>> take;
  private final BooleanSupplier ends;
  private @Nullable Swap next;

  /**
   * Takes those of {@code all} that {@code take} gives.
   *
   * @param ends whether no more is to be taken
   */
  Taking(Iterable<T> all, Function<T, Optional<Swap>> take, BooleanSupplier ends) {
    this.all = all.iterator();
    this.take = take;
    this.ends = ends;
  }

  @Override
  public boolean hasNext() {
    while (next == null && all.hasNext() && !ends.getAsBoolean()) {
      next = take.apply(all.next()).orElse(null);
    }
    return next != null;
  }

  @Override
  public Swap next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    var swap = next;
    next = null;
    return swap;
  }
}
