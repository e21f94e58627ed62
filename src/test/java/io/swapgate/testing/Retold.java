package io.swapgate.testing;

import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapType;
import java.time.ZoneId;

/** Words for a swap that is as another but for one thing. */
public final class Retold {
  private Retold() {}

  /** In a management unit that lives in {@code zone}. */
  public static Swap in(String zone, Swap swap) {
    return retold(swap, swap.type(), swap.managementUnit(), ZoneId.of(zone));
  }

  public static Swap of(String managementUnit, Swap swap) {
    return retold(swap, swap.type(), managementUnit, swap.zone());
  }

  public static Swap as(SwapType type, Swap swap) {
    return retold(swap, type, swap.managementUnit(), swap.zone());
  }

  /** What undoes {@code swap}. */
  public static Swap back(Swap swap) {
    boolean trade = swap.counterpartWindow().isPresent();
    return new Swap(
        swap.id(),
        swap.status(),
        swap.type(),
        trade ? swap.agent() : swap.counterpart(),
        trade ? swap.counterpart() : swap.agent(),
        swap.managementUnit(),
        swap.zone(),
        swap.counterpartWindow().orElse(swap.window()),
        swap.counterpartWindow().map(other -> swap.window()),
        swap.counterpartRequiredSkills(),
        swap.requiredSkills(),
        swap.created(),
        swap.lastUpdated(),
        swap.findings());
  }

  private static Swap retold(Swap swap, SwapType type, String managementUnit, ZoneId zone) {
    return new Swap(
        swap.id(),
        swap.status(),
        type,
        swap.agent(),
        swap.counterpart(),
        managementUnit,
        zone,
        swap.window(),
        swap.counterpartWindow(),
        swap.requiredSkills(),
        swap.counterpartRequiredSkills(),
        swap.created(),
        swap.lastUpdated(),
        swap.findings());
  }
}
