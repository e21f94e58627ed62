package io.swapgate.demo;

import io.swapgate.ledger.SwapState;
import io.swapgate.outcome.SwapOutcome;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.calls.CallKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table at the end of the demo. */
final class DemoSummary {
  private final Simulator platform;
  private final DemoStory story;
  private final Map<String, SwapOutcome> ends;

  DemoSummary(Simulator platform, DemoStory story, DemoTally tally) {
    this.platform = platform;
    this.story = story;
    this.ends = tally.ends();
  }

  String text() {
    var text = new StringBuilder("%n  what became of %d swaps%n".formatted(story.swaps()));
    row(text, "approved", count(SwapState.APPROVED));
    rows(text, "held by", SwapState.HELD);
    rows(text, "dead letter:", SwapState.DEAD);
    row(text, "withdrawn or closed", count(SwapState.GONE));
    row(text, "left alone, of a status not known", story.swaps() - ends.size());
    text.append("%n  calls to the platform%n".formatted());
    for (CallKind kind : CallKind.values()) {
      if (platform.count(kind) > 0) {
        row(text, kind.name().toLowerCase(Locale.ROOT), platform.count(kind));
      }
    }
    var clean = cleanApprovals();
    text.append(
        "%n  %.2f calls for each of the %d approvals in which nothing went wrong%n"
            .formatted(callsFor(clean) / Math.max(1.0, clean.size()), clean.size()));
    return text.toString();
  }

  private List<String> cleanApprovals() {
    return ends.values().stream()
        .filter(end -> end.state() == SwapState.APPROVED && end.attempts() == 0)
        .map(end -> end.swap().value())
        .filter(id -> !platform.approvals(id).isEmpty())
        .toList();
  }

  /** The swaps' own reads and approvals, their agents' schedules, and their share of the pages. */
  private double callsFor(List<String> swaps) {
    double own = swaps.stream().mapToInt(id -> platform.calls().of(id).size()).sum();
    double schedules =
        swaps.stream()
            .map(id -> platform.swap(id).terms())
            .flatMap(terms -> Stream.of(terms.agentId(), terms.counterpartAgentId()))
            .distinct()
            .mapToInt(agent -> platform.calls().of(agent, CallKind.READ_SCHEDULE).size())
            .sum();
    double pages = (double) platform.count(CallKind.LIST) * swaps.size() / Math.max(1, ends.size());
    return own + schedules + pages;
  }

  private void rows(StringBuilder text, String title, SwapState state) {
    var byCode =
        ends.values().stream()
            .filter(end -> end.state() == state)
            .collect(Collectors.groupingBy(SwapOutcome::code, TreeMap::new, Collectors.counting()));
    byCode.forEach((code, number) -> row(text, title + " " + code, number));
  }

  private long count(SwapState state) {
    return ends.values().stream().filter(end -> end.state() == state).count();
  }

  private static void row(StringBuilder text, String title, long number) {
    text.append("  %-36s %5d%n".formatted(title, number));
  }
}
