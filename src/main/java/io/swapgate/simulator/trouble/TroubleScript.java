package io.swapgate.simulator.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The troubles of one swap in the order in which they were told, each until it is used up. */
public final class TroubleScript {
  private final List<Planned> planned = new ArrayList<>();

  public synchronized void add(Trouble trouble) {
    planned.add(new Planned(trouble, trouble.times()));
  }

  /** Returns the first trouble of this type and counts it as having struck once more. */
  public <T extends Trouble> Optional<T> next(Class<T> type) {
    return next(type, any -> true);
  }

  public synchronized <T extends Trouble> Optional<T> next(Class<T> type, Predicate<T> which) {
    for (var i = 0; i < planned.size(); i++) {
      var trouble = planned.get(i).trouble();
      if (type.isInstance(trouble) && which.test(type.cast(trouble))) {
        strike(i);
        return Optional.of(type.cast(trouble));
      }
    }
    return Optional.empty();
  }

  /** Returns how the swap is garbled; it strikes without being used up. */
  public synchronized List<Garbling> garblings() {
    return planned.stream()
        .map(Planned::trouble)
        .filter(Trouble.Garbled.class::isInstance)
        .map(trouble -> ((Trouble.Garbled) trouble).how())
        .toList();
  }

  private void strike(int index) {
    var hit = planned.get(index);
    if (hit.left() == Trouble.FOR_EVER) {
      return;
    }
    if (hit.left() == 1) {
      planned.remove(index);
    } else {
      planned.set(index, new Planned(hit.trouble(), hit.left() - 1));
    }
  }

  private record Planned(Trouble trouble, int left) {}
}
