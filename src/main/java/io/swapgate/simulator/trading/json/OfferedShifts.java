package io.swapgate.simulator.trading.json;

import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.Swap;
import java.util.HashMap;
import java.util.Map;

/** The shifts that swaps are about, by the ids that they had when they were offered. */
public final class OfferedShifts {
  private final World world;
  private final Map<String, Ids> offered = new HashMap<>();

  public OfferedShifts(World world) {
    this.world = world;
  }

  /** The shift that is given, and the one in exchange, which means nothing for a giveaway. */
  public record Ids(String initiating, String receiving) {}

  /** Returns the ids; later on they stay as they are now, whatever becomes of the schedules. */
  public Ids of(Swap swap) {
    synchronized (world) {
      return offered.computeIfAbsent(swap.id(), id -> now(swap));
    }
  }

  public void clear() {
    synchronized (world) {
      offered.clear();
    }
  }

  private Ids now(Swap swap) {
    var terms = swap.terms();
    return new Ids(
        id(terms.agentId(), terms.window()),
        terms.inExchange().map(window -> id(terms.counterpartAgentId(), window)).orElse(""));
  }

  /** A shift that is not there any more, or never was, has an id all the same. */
  private String id(String agentId, Window window) {
    return world
        .agent(agentId)
        .map((Agent agent) -> agent.shiftsIn(window))
        .filter(shifts -> !shifts.isEmpty())
        .map(shifts -> shifts.get(0).id())
        .orElse("SH-" + agentId + "-gone");
  }
}
