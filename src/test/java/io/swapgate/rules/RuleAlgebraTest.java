package io.swapgate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.BuiltinRules;
import io.swapgate.rules.book.Evaluation;
import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.rules.book.RuleSet;
import io.swapgate.rules.book.RuleSetMaker;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.rules.setting.NamedSettings;
import io.swapgate.rules.work.Workload;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Retold;
import io.swapgate.testing.Windows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all rules, whatever the schedules. A message names the seed of its world. */
class RuleAlgebraTest {
  private static final int NUMBER = 400;
  private static final Window ALWAYS = Windows.hours(-10_000, 10_000);
  private static final List<RandomWorld> WORLDS =
      LongStream.range(0, NUMBER).mapToObj(RandomWorld::of).toList();

  @Test
  void swappingBackRestoresTheSchedules() {
    for (RandomWorld world : WORLDS) {
      var before = world.before();
      var restored = before.after(world.swap()).after(Retold.back(world.swap()));

      assertThat(work(restored)).as("seed %d", world.seed()).isEqualTo(work(before));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          notice                   | least       | 72h 24h 12h 2h 0h
          notice                   | most        | 2h 12h 24h 48h
          same-week                | weeks-apart | 0 1 2
          max-swaps-per-week       | limit       | 1 2 3 5 7
          max-consecutive-hours    | limit       | 4h 8h 10h 12h 24h
          min-rest                 | least       | 16h 11h 8h 4h 30m
          weekly-rest              | least       | 60h 48h 35h 24h 10h
          max-hours-per-day        | limit       | 4h 8h 10h 12h 24h
          max-hours-per-24h        | limit       | 6h 8h 10h 13h 24h
          max-hours-per-week       | limit       | 20h 30h 40h 48h 60h
          max-average-hours        | limit       | 1h 3h 4h 5h 10h
          paid-per-week            | most        | 20h 30h 40h 48h 60h
          paid-per-week            | least       | 50h 40h 30h 20h 10h
          equal-paid-time          | tolerance   | 0m 30m 2h 6h
          max-consecutive-days     | limit       | 1 2 3 6 8
          max-consecutive-weekends | limit       | 1 2 3
          start-times              | most        | 0m 1h 4h 8h 12h\
          """)
  void widerLimitNeverRefusesMore(String name, String key, String values) {
    var rules =
        Stream.of(values.split(" ")).map(value -> AskedRule.of(name, key + "=" + value)).toList();
    var passed = new ArrayList<>(Collections.nCopies(NUMBER, false));

    for (AskedRule rule : rules) {
      for (int i = 0; i < NUMBER; i++) {
        var world = WORLDS.get(i);
        boolean passes =
            rule.findings(world.alone(), world.before()).stream().noneMatch(Told::refuses);
        assertThat(passes || !passed.get(i)).as("seed %d", world.seed()).isTrue();
        passed.set(i, passes);
      }
      // A rule that refused all or none of these worlds would prove nothing.
      assertThat(rule != rules.get(0) || passed.contains(false)).isTrue();
    }
    assertThat(passed).contains(true);
  }

  @Test
  void orderOfShiftsDoesNotMatter() {
    var rules = allOn();

    for (RandomWorld each : WORLDS) {
      var world = each.doubled();
      var random = new Random(world.seed());
      var before = world.before();
      var shuffled =
          new BothSchedules(
              shuffled(before.agent(), random),
              shuffled(before.counterpart(), random),
              before.readAt());

      assertThat(Evaluation.by(rules, world.alone(), shuffled))
          .as("seed %d", world.seed())
          .isEqualTo(Evaluation.by(rules, world.alone(), before));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatLiesOutsideOfWhatRuleSeesDoesNotMatter(String name) {
    var rule = AskedRule.of(name, settings(name));

    for (RandomWorld world : WORLDS) {
      var before = world.before();
      var range = new RulesInForce(rule.rules()).range(world.swap());
      var seen =
          new BothSchedules(
              seen(before.agent(), range), seen(before.counterpart(), range), before.readAt());

      assertThat(refused(rule, world, seen))
          .as("seed %d", world.seed())
          .isEqualTo(refused(rule, world, before));
    }
  }

  /** Who is refused; a row that is too long already may be longer than a rule sees. */
  private static List<Optional<AgentId>> refused(
      AskedRule rule, RandomWorld world, BothSchedules schedules) {
    return rule.findings(world.alone(), schedules).stream()
        .filter(Told::refuses)
        .map(Told::agent)
        .toList();
  }

  private static AgentSchedule seen(AgentSchedule schedule, Window range) {
    var shifts = schedule.shifts().stream().filter(s -> s.window().overlaps(range)).toList();
    return RandomWorld.with(shifts, schedule);
  }

  private static List<List<Window>> work(BothSchedules schedules) {
    return schedules.all().stream().map(s -> Workload.of(s).touching(ALWAYS)).toList();
  }

  private static AgentSchedule shuffled(AgentSchedule schedule, Random random) {
    var shifts = new ArrayList<>(schedule.shifts());
    Collections.shuffle(shifts, random);
    return RandomWorld.with(shifts, schedule);
  }

  /** Every rule that comes with Swapgate. */
  private static RuleSet allOn() {
    var settings = new HashMap<String, String>();
    for (String rule : names()) {
      settings.put("swapgate.rules." + rule + ".outcome", "hold");
      for (String setting : settings(rule)) {
        var parts = setting.split("=", 2);
        settings.put("swapgate.rules." + rule + "." + parts[0], parts[1]);
      }
    }
    return RuleSetMaker.make(NamedSettings.of(settings), List.of());
  }

  static List<String> names() {
    return BuiltinRules.names();
  }

  /** Numbers at which some of the worlds pass and some do not. */
  private static String[] settings(String rule) {
    return switch (rule) {
      case "swap-types" -> new String[] {"allowed=trade"};
      case "blackout-dates" -> new String[] {"dates=2026-03-08/2026-03-10"};
      case "reviewed-agents" -> new String[] {"agents=A-2"};
      case "management-units" -> new String[] {"denied=MU-8"};
      case "max-hours-per-week" -> new String[] {"limit=35h"};
      case "max-average-hours" -> new String[] {"weeks=2", "limit=25h"};
      case "paid-per-week" -> new String[] {"least=20h", "most=40h"};
      case "max-consecutive-days" -> new String[] {"limit=3"};
      case "max-consecutive-weekends" -> new String[] {"limit=1"};
      default -> new String[0];
    };
  }
}
