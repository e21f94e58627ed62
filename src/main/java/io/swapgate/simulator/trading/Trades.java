package io.swapgate.simulator.trading;

import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.unit.BusinessUnits;
import io.swapgate.simulator.trading.unit.Scope;
import java.util.List;

/** Finds the trades that a call is about. */
final class Trades {
  private final World world;
  private final BusinessUnits units;

  Trades(World world, BusinessUnits units) {
    this.world = world;
    this.units = units;
  }

  Scope scope(Ask ask) {
    return Scope.of(ask, units.get(ask.unit()));
  }

  List<Swap> all(Scope scope) {
    return world.swaps().stream().filter(scope::covers).toList();
  }

  List<Swap> matched(Scope scope) {
    return all(scope).stream()
        .filter(swap -> swap.status() == SwapStatus.PENDING_APPROVAL)
        .toList();
  }
}
