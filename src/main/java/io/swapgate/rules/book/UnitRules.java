package io.swapgate.rules.book;

import io.swapgate.rules.Outcome;
import io.swapgate.rules.Refusal;
import io.swapgate.rules.Rule;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.rules.SwapCase;
import io.swapgate.rules.SwapRule;
import io.swapgate.rules.Verdict;
import io.swapgate.rules.book.Evaluation.Said;
import io.swapgate.rules.setting.RuleSettings;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules that are on in one management unit. */
record UnitRules(
    List<RuleInForce<SwapRule>> swapRules, List<RuleInForce<ScheduleRule>> scheduleRules) {
  UnitRules {
    swapRules = List.copyOf(swapRules);
    scheduleRules = List.copyOf(scheduleRules);
  }

  /** Those of {@code rules} that are on by their settings. */
  static UnitRules of(List<NamedRule> rules, Function<NamedRule, RuleSettings> settings) {
    var swapRules = new ArrayList<RuleInForce<SwapRule>>();
    var scheduleRules = new ArrayList<RuleInForce<ScheduleRule>>();
    for (NamedRule named : rules) {
      var own = settings.apply(named);
      Rule rule = named.make().apply(own);
      if (own.outcome() != Outcome.OFF) {
        if (rule instanceof SwapRule alone) {
          swapRules.add(new RuleInForce<>(named.name(), own.outcome(), alone));
        } else if (rule instanceof ScheduleRule withSchedules) {
          scheduleRules.add(new RuleInForce<>(named.name(), own.outcome(), withSchedules));
        }
      }
    }
    return new UnitRules(swapRules, scheduleRules);
  }

  Verdict check(SwapCase asked) {
    var refusals = new ArrayList<Refusal>();
    swapRules.forEach(on -> on.refusals(on.rule().judge(asked)).forEach(refusals::add));
    return new Verdict(refusals);
  }

  Verdict check(SwapCase alone, ScheduleCase asked) {
    var refusals = new ArrayList<>(check(alone).refusals());
    scheduleRules.forEach(on -> on.refusals(on.rule().judge(asked)).forEach(refusals::add));
    return new Verdict(refusals);
  }

  /** All that all rules find, be it good or bad. */
  Evaluation evaluate(SwapCase alone, ScheduleCase withSchedules) {
    return new Evaluation(
        Stream.concat(
                swapRules.stream().map(on -> Said.of(on, on.rule().judge(alone))),
                scheduleRules.stream().map(on -> Said.of(on, on.rule().judge(withSchedules))))
            .toList());
  }

  /** Which part of the agents' schedules the rules have to see. */
  Window range(Swap swap) {
    var span = swap.span();
    return scheduleRules.stream()
        .map(on -> on.rule().sees(span, swap.zone()))
        .reduce(span, Window::span);
  }

  /** Whether a rule has to know what the agents can do. */
  boolean askForSkills(Swap swap) {
    return scheduleRules.stream().anyMatch(on -> on.rule().asksForSkills(swap));
  }

  Instant deadline(Swap swap) {
    return Stream.concat(swapRules.stream(), scheduleRules.stream())
        .map(on -> on.rule().deadline(swap))
        .min(Comparator.naturalOrder())
        .filter(swap.firstStart()::isAfter)
        .orElse(swap.firstStart());
  }
}
