package io.swapgate.simulator;

import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapTerms;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Brings swaps and the agents whom they need into the world. */
final class Cast {
  private final World world;

  Cast(World world) {
    this.world = world;
  }

  Agent enter(String id, List<String> skills, List<Window> shifts) {
    var agent = agent(id, skills, shifts, new Home("MU-7", "America/Chicago"));
    world.put(agent);
    return agent;
  }

  /** An agent who is there already keeps the schedule and the skills that it has. */
  Swap enter(Swap swap) {
    var terms = swap.terms();
    enterIfNew(terms.agentId(), terms, Optional.of(terms.window()));
    enterIfNew(terms.counterpartAgentId(), terms, terms.inExchange());
    world.put(swap);
    return swap;
  }

  static List<Shift> shifts(String agentId, List<Window> windows) {
    return IntStream.range(0, windows.size())
        .mapToObj(i -> Shift.onQueue("SH-" + agentId + "-" + (i + 1), windows.get(i)))
        .toList();
  }

  private record Home(String managementUnitId, String timeZone) {}

  private void enterIfNew(String agentId, SwapTerms terms, Optional<Window> shift) {
    if (world.agent(agentId).isPresent()) {
      return;
    }
    var skills =
        Stream.of(terms.requiredSkills(), terms.counterpartRequiredSkills())
            .flatMap(List::stream)
            .distinct()
            .toList();
    var home = new Home(terms.managementUnitId(), terms.timeZone());
    world.put(agent(agentId, skills, shift.stream().toList(), home));
  }

  private Agent agent(String id, List<String> skills, List<Window> windows, Home home) {
    return new Agent(
        id,
        home.managementUnitId(),
        home.timeZone(),
        skills,
        shifts(id, windows),
        AgentState.SCHEDULED,
        world.now());
  }
}
