package io.swapgate.rules.days;

import io.swapgate.rules.Finding;
import io.swapgate.rules.Measure;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.SwapRule;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Words;
import io.swapgate.swap.Swap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first shift that changes hands is neither too near nor, if the house says so, too far. */
public final class Notice implements SwapRule {
  private final Duration least;
  private final Optional<Duration> most;

  public Notice(RuleSettings settings) {
    this.least = settings.duration("least", "2h");
    this.most = settings.duration("most");
    settings.ordered("least", Optional.of(least), "most", most);
  }

  @Override
  public Instant deadline(Swap swap) {
    return swap.firstStart().minus(least);
  }

  @Override
  public List<Finding> judge(SwapCase asked) {
    var left = Duration.between(asked.now(), asked.swap().firstStart());
    var findings = new ArrayList<Finding>();
    findings.add(finding(asked.swap(), left, least, left.compareTo(least) < 0, "least"));
    most.ifPresent(
        far -> findings.add(finding(asked.swap(), left, far, left.compareTo(far) > 0, "most")));
    return findings;
  }

  private static Finding finding(
      Swap swap, Duration left, Duration limit, boolean refuses, String word) {
    return Finding.of(
            refuses,
            () ->
                "the first shift, %s, %s; at %s %s are needed"
                    .formatted(
                        Words.at(swap.firstStart(), swap.zone()),
                        left.isNegative() ? "has started" : "is " + Words.hours(left) + " away",
                        word,
                        Words.limit(limit)))
        .measured(Measure.of(left), Measure.of(limit));
  }
}
