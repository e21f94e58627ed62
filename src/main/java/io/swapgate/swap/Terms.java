package io.swapgate.swap;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the agents agreed on and the rules judged: a swap with other terms is another question. */
public record Terms(
    SwapType type,
    AgentId agent,
    AgentId counterpart,
    Window window,
    Optional<Window> counterpartWindow,
    SortedSet<String> requiredSkills,
    SortedSet<String> counterpartRequiredSkills) {

  static Terms of(Swap swap) {
    return new Terms(
        swap.type(),
        swap.agent(),
        swap.counterpart(),
        swap.window(),
        swap.counterpartWindow(),
        new TreeSet<>(swap.requiredSkills()),
        new TreeSet<>(swap.counterpartRequiredSkills()));
  }

  /** One line of text, equal for equal terms: what the ledger keeps to know them again. */
  public String fingerprint() {
    return type
        + " "
        + agent
        + " "
        + window.start()
        + "/"
        + window.end()
        + " "
        + quoted(requiredSkills)
        + " for "
        + counterpart
        + " "
        + counterpartWindow.map(w -> w.start() + "/" + w.end()).orElse("nothing")
        + " "
        + quoted(counterpartRequiredSkills);
  }

  /** Skills hold any character, commas too. */
  private static List<String> quoted(SortedSet<String> skills) {
    return skills.stream().map(s -> '"' + s.replace("\"", "\\\"") + '"').toList();
  }
}
