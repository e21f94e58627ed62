package io.swapgate.rules.shifts;

import io.swapgate.rules.Finding;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.Side;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Words;
import io.swapgate.swap.Window;
import java.util.List;
import java.util.stream.Stream;

/** Who gives a window away still has it in the schedule. */
public final class OwnShift implements ScheduleRule {
  /** A rule without numbers. */
  public OwnShift(RuleSettings settings) {}

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return asked.ofGiven((side, given) -> Stream.of(finding(side, given)));
  }

  private static Finding finding(Side side, Window given) {
    boolean works = side.before().works(given);
    return Finding.of(
            !works,
            () ->
                "%s gives away %s, %s"
                    .formatted(
                        side.agent(),
                        Words.span(given, side.zone()),
                        works ? "and is scheduled for it" : "but is no longer scheduled for it"))
        .about(side.agent())
        .in(given);
  }
}
