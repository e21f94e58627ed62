package io.swapgate.simulator.scenario.play;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.demo.Outcome;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.Sort;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Trouble;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A scenario on the platform: its swaps, and the ends that are right for each. */
public final class Play {
  private final Scenario scenario;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  private Play(Scenario scenario, List<Part> parts) {
    this.scenario = scenario;
    parts.forEach(part -> this.parts.put(part.id(), part));
  }

  /** Begins the scenario on a platform that was just started or reset. */
  public static Play of(Scenario scenario, Simulator wfm) {
    var opening = new Opening(scenario, wfm);
    opening.conditions(); // first, as swaps are made by the platform's clock
    var dice = new Random(scenario.seed());
    var roster = new Roster(scenario, dice);
    var parts = new Script(scenario, roster, dice, wfm.now()).write(Deck.dealt(scenario, dice));
    roster.members().forEach(member -> wfm.hasAgent(member.agent(wfm.now())));
    opening.adherence(roster.members(), dice);
    parts.forEach(part -> wfm.hasPendingSwap(part.spec(), troubles(part)));
    return new Play(scenario, parts);
  }

  public Scenario scenario() {
    return scenario;
  }

  /** Returns all swaps in the order of their creation. */
  public List<Part> parts() {
    return List.copyOf(parts.values());
  }

  /** Returns the ends that are right for the swap. */
  public Set<Outcome> ends(String swapId) {
    return part(swapId).sort().ends();
  }

  /** Returns what the swap may have become on the platform when all is over. */
  public Set<SwapStatus> statuses(String swapId) {
    var statuses = EnumSet.noneOf(SwapStatus.class);
    ends(swapId).forEach(end -> statuses.add(status(end)));
    return statuses;
  }

  /** Returns the swaps that offer the same shift, exactly one of which must be approved. */
  public List<Set<String>> rivals() {
    var colliding = parts().stream().filter(part -> part.sort() == Sort.COLLIDING).toList();
    return IntStream.range(0, colliding.size() / 2)
        .mapToObj(i -> Set.of(colliding.get(2 * i).id(), colliding.get(2 * i + 1).id()))
        .toList();
  }

  public Part part(String swapId) {
    var part = parts.get(swapId);
    if (part == null) {
      throw new IllegalArgumentException("no swap of this play: " + swapId);
    }
    return part;
  }

  private static Trouble[] troubles(Part part) {
    return part.troubles().toArray(Trouble[]::new);
  }

  /** What is held or dead is still pending, as far as the platform knows. */
  private static SwapStatus status(Outcome end) {
    return switch (end) {
      case APPROVED, APPROVED_BY_OTHER -> SwapStatus.APPROVED;
      case HELD, DEAD, SKIPPED -> SwapStatus.PENDING_APPROVAL;
      case GONE -> SwapStatus.CANCELED;
    };
  }
}
