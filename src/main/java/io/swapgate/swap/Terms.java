package io.swapgate.swap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the agents agreed on and the platform finds against it, which is what the rules judged: a
 * swap with other terms is another question.
 */
public record Terms(
    SwapType type,
    AgentId agent,
    AgentId counterpart,
    Window window,
    Optional<Window> counterpartWindow,
    SortedSet<String> requiredSkills,
    SortedSet<String> counterpartRequiredSkills,
    Set<PlatformFinding> findings) {

  static Terms of(Swap swap) {
    return new Terms(
        swap.type(),
        swap.agent(),
        swap.counterpart(),
        swap.window(),
        swap.counterpartWindow(),
        new TreeSet<>(swap.requiredSkills()),
        new TreeSet<>(swap.counterpartRequiredSkills()),
        swap.findings());
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
        + quoted(counterpartRequiredSkills)
        + found();
  }

  /**
   * Nothing where nothing is found: so a ledger from before there were findings knows its swaps.
   */
  private String found() {
    var words = new TreeSet<String>();
    findings.forEach(finding -> words.add(finding.kind() + " " + finding.type()));
    return words.isEmpty() ? "" : " despite " + quoted(words);
  }

  /** Skills hold any character, commas too; so do findings. */
  private static List<String> quoted(SortedSet<String> words) {
    return words.stream().map(s -> '"' + s.replace("\"", "\\\"") + '"').toList();
  }
}
