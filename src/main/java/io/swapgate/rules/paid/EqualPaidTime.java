package io.swapgate.rules.paid;

import io.swapgate.rules.Finding;
import io.swapgate.rules.Measure;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.Side;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Words;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What changes hands in a trade is paid alike. */
public final class EqualPaidTime implements ScheduleRule {
  private final Duration tolerance;

  public EqualPaidTime(RuleSettings settings) {
    this.tolerance = settings.duration("tolerance", "0m");
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return asked
        .swap()
        .counterpartWindow()
        .map(returned -> List.of(finding(asked, returned)))
        .orElse(List.of());
  }

  private Finding finding(ScheduleCase asked, Window returned) {
    var given = paid(asked.agent(), asked.swap().window());
    var taken = paid(asked.counterpart(), returned);
    // Shifts are paid by the minute; less than one comes of cutting them.
    var difference = given.minus(taken).abs().truncatedTo(ChronoUnit.MINUTES);
    return Finding.of(
            difference.compareTo(tolerance) > 0,
            () ->
                "%s would give %s of paid time for %s, a difference of %s; tolerance %s"
                    .formatted(
                        asked.agent().agent(),
                        Words.hours(given),
                        Words.hours(taken),
                        Words.hours(difference),
                        Words.limit(tolerance)))
        .measured(Measure.of(difference), Measure.of(tolerance))
        .in(asked.swap().span());
  }

  private static Duration paid(Side giver, Window window) {
    return PaidTime.ofWork(giver.before(), window);
  }
}
