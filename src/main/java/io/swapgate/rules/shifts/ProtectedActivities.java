package io.swapgate.rules.shifts;

import io.swapgate.rules.Finding;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.Side;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.work.Words;
import io.swapgate.schedule.ActivityCategory;
import io.swapgate.schedule.Shift;
import io.swapgate.swap.Window;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Some activities, such as trainings, stay with the agent for whom they were planned. */
public final class ProtectedActivities implements ScheduleRule {
  private final Set<ActivityCategory> categories;

  public ProtectedActivities(RuleSettings settings) {
    var chosen = settings.choices("categories", ActivityCategory.class);
    this.categories =
        chosen.isEmpty() ? EnumSet.of(ActivityCategory.TRAINING, ActivityCategory.MEETING) : chosen;
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    return asked.ofGiven((side, given) -> Stream.of(finding(side, given)));
  }

  private Finding finding(Side side, Window given) {
    var kept =
        side.before().shiftsIn(given).stream()
            .filter(shift -> categories.contains(shift.category()))
            .findFirst();
    return Finding.of(
            kept.isPresent(),
            () ->
                "%s gives away %s, %s"
                    .formatted(
                        side.agent(),
                        Words.span(given, side.zone()),
                        kept.map(shift -> contents(side, shift))
                            .orElse("and nothing in it has to stay with them")))
        .about(side.agent())
        .in(kept.map(Shift::window).orElse(given));
  }

  private static String contents(Side side, Shift shift) {
    return "and with it "
        + shift.category().words()
        + " from "
        + Words.span(shift.window(), side.zone())
        + ", which may not be traded";
  }
}
