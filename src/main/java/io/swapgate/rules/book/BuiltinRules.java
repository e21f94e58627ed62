package io.swapgate.rules.book;

import static io.swapgate.rules.Outcome.HOLD;
import static io.swapgate.rules.Outcome.OFF;

import io.swapgate.rules.Outcome;
import io.swapgate.rules.Rule;
import io.swapgate.rules.days.BlackoutDates;
import io.swapgate.rules.days.MaxConsecutiveDays;
import io.swapgate.rules.days.MaxConsecutiveWeekends;
import io.swapgate.rules.days.Notice;
import io.swapgate.rules.days.SameWeek;
import io.swapgate.rules.days.StartTimes;
import io.swapgate.rules.hours.MaxAverageHours;
import io.swapgate.rules.hours.MaxConsecutiveHours;
import io.swapgate.rules.hours.MaxHoursPer24Hours;
import io.swapgate.rules.hours.MaxHoursPerDay;
import io.swapgate.rules.hours.MaxHoursPerWeek;
import io.swapgate.rules.hours.MinRest;
import io.swapgate.rules.hours.WeeklyRest;
import io.swapgate.rules.paid.EqualPaidTime;
import io.swapgate.rules.paid.PaidPerWeek;
import io.swapgate.rules.people.ManagementUnits;
import io.swapgate.rules.people.MaxSwapsPerWeek;
import io.swapgate.rules.people.NotWithOneself;
import io.swapgate.rules.people.ReviewedAgents;
import io.swapgate.rules.people.Skills;
import io.swapgate.rules.platform.PlatformFindings;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.rules.shifts.NoOverlap;
import io.swapgate.rules.shifts.OneSided;
import io.swapgate.rules.shifts.OwnShift;
import io.swapgate.rules.shifts.ProtectedActivities;
import io.swapgate.rules.shifts.SwapTypes;
import java.util.List;
import java.util.function.Function;

/** The rules that come with Swapgate, in the order in which they are asked. */
public final class BuiltinRules {
  /** Each with the name by which it is configured, and what is done if nothing is said. */
  static final List<NamedRule> ALL =
      List.of(
          rule("notice", HOLD, Notice::new),
          rule("swap-types", OFF, SwapTypes::new),
          rule("one-sided", OFF, OneSided::new),
          rule("same-week", OFF, SameWeek::new),
          rule("blackout-dates", OFF, BlackoutDates::new),
          rule("not-with-oneself", OFF, NotWithOneself::new),
          rule("reviewed-agents", OFF, ReviewedAgents::new),
          rule("management-units", OFF, ManagementUnits::new),
          rule("max-swaps-per-week", OFF, MaxSwapsPerWeek::new),
          rule("platform-findings", HOLD, PlatformFindings::new),
          rule("own-shift", HOLD, OwnShift::new),
          rule("no-overlap", HOLD, NoOverlap::new),
          rule("skills", HOLD, Skills::new),
          rule("protected-activities", OFF, ProtectedActivities::new),
          rule("max-consecutive-hours", HOLD, MaxConsecutiveHours::new),
          rule("min-rest", OFF, MinRest::new),
          rule("weekly-rest", OFF, WeeklyRest::new),
          rule("max-hours-per-day", OFF, MaxHoursPerDay::new),
          rule("max-hours-per-24h", OFF, MaxHoursPer24Hours::new),
          rule("max-hours-per-week", OFF, MaxHoursPerWeek::new),
          rule("max-average-hours", OFF, MaxAverageHours::new),
          rule("paid-per-week", OFF, PaidPerWeek::new),
          rule("equal-paid-time", OFF, EqualPaidTime::new),
          rule("max-consecutive-days", OFF, MaxConsecutiveDays::new),
          rule("max-consecutive-weekends", OFF, MaxConsecutiveWeekends::new),
          rule("start-times", OFF, StartTimes::new));

  private BuiltinRules() {}

  public static List<String> names() {
    return ALL.stream().map(NamedRule::name).toList();
  }

  private static NamedRule rule(
      String name, Outcome usual, Function<RuleSettings, ? extends Rule> make) {
    return new NamedRule(name, usual, make::apply);
  }
}
