package io.swapgate.rules.shifts;

import io.swapgate.rules.Finding;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.Side;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Words;
import io.swapgate.schedule.Shift;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import java.util.List;
import java.util.stream.Stream;

/** Nobody ends up in two places at once, or at work while on leave. */
public final class NoOverlap implements ScheduleRule {
  /** A rule without numbers. */
  public NoOverlap(RuleSettings settings) {}

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return asked.ofTaken((side, taken) -> Stream.of(finding(asked.swap(), side, taken)));
  }

  private static Finding finding(Swap swap, Side side, Window taken) {
    var other = side.before().only(taken).afterGiving(swap).shiftsIn(taken).stream().findFirst();
    return Finding.of(
            other.isPresent(),
            () ->
                "%s would take over %s, %s"
                    .formatted(
                        side.agent(),
                        Words.span(taken, side.zone()),
                        other.map(shift -> clash(side, shift)).orElse("and has nothing else then")))
        .about(side.agent())
        .in(other.map(shift -> shift.window().within(taken)).orElse(taken));
  }

  private static String clash(Side side, Shift shift) {
    return "but already has "
        + shift.category().words()
        + " from "
        + Words.span(shift.window(), side.zone());
  }
}
