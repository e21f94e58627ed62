package io.swapgate.rules;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.skilled;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.rules.setting.Directions;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Swaps;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the stricter of two settings a rule refuses whatever it refuses by either of them. */
class StricterTest {
  private static final int NUMBER = 150;
  private static final List<RandomWorld> WORLDS =
      LongStream.range(0, NUMBER).mapToObj(RandomWorld::of).toList();
  private static final List<String> SKILLS = List.of("billing", "chat");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          notice                   | least       | 48h; 12h; 2h
          notice                   | most        | 4h; 24h; 48h
          swap-types               | allowed     | trade; giveaway; GIVEAWAY, trade
          same-week                | weeks-apart | 0; 1; 2
          blackout-dates           | dates       | 2026-03-08; 2026-03-20, 2026-03-08; 2026-10-20/2026-11-08
          reviewed-agents          | agents      | A-1; A-2, A-3; a-1
          management-units         | denied      | MU-7; MU-8; MU-8, MU-9
          max-swaps-per-week       | limit       | 1; 3; 5
          protected-activities     | categories  | training; MEETING, time-off; on-queue
          max-consecutive-hours    | limit       | 6h; 8h; 12h
          max-consecutive-hours    | break       | 4h; 30m; 12h
          min-rest                 | least       | 16h; 11h; 4h
          weekly-rest              | least       | 60h; 35h; 24h
          max-hours-per-day        | limit       | 6h; 8h; 12h
          max-hours-per-24h        | limit       | 6h; 10h; 13h
          max-hours-per-week       | limit       | 30h; 40h; 48h
          max-average-hours        | limit       | 2h; 4h; 10h
          paid-per-week            | least       | 50h; 30h; 20h
          paid-per-week            | most        | 20h; 40h; 48h
          equal-paid-time          | tolerance   | 0m; 30m; 4h
          max-consecutive-days     | limit       | 1; 3; 5
          max-consecutive-weekends | limit       | 1; 2; 3
          start-times              | most        | 1h; 4h; 8h\
          """)
  void refusesWhateverEitherRefuses(String rule, String key, String values) {
    var direction = Directions.of(rule, key).orElseThrow().direction();
    var refused = new HashMap<String, BitSet>();

    for (String ours : values.split("; ", -1)) {
      for (String theirs : values.split("; ", -1)) {
        var either = refused(refused, rule, key, ours);
        either.or(refused(refused, rule, key, theirs));
        var stricter = refused(refused, rule, key, direction.stricter(ours, theirs));

        assertThat(stricter).as("%s and %s", ours, theirs).isEqualTo(either);
      }
    }
    // Texts by which the same is refused would prove nothing.
    assertThat(refused.values().stream().distinct()).hasSizeGreaterThan(1);
  }

  @Test
  void whoMatchesInAllSkillsMatchesInAnyAndInThoseRequired() {
    for (List<String> giver : subsets()) {
      for (List<String> taker : subsets()) {
        for (List<String> required : subsets()) {
          boolean all = matches("all", giver, taker, required);
          boolean any = matches("any", giver, taker, required);

          assertThat(!all || any).as("%s to %s", giver, taker).isTrue();
          assertThat(!any || matches("required", giver, taker, required)).isTrue();
        }
      }
    }
  }

  /** The worlds whose swap the rule refuses; a copy. */
  private static BitSet refused(Map<String, BitSet> known, String rule, String key, String text) {
    var found =
        known.computeIfAbsent(
            text,
            setting -> {
              var asked = AskedRule.of(rule, key + "=" + setting);
              var refused = new BitSet();
              for (int i = 0; i < NUMBER; i++) {
                refused.set(i, refuses(asked, WORLDS.get(i).alone(), WORLDS.get(i).before()));
              }
              return refused;
            });
    return (BitSet) found.clone();
  }

  private static boolean matches(
      String match, List<String> giver, List<String> taker, List<String> required) {
    var swap = Swaps.draft("SW-1").asGiveaway().requiring(required.toArray(String[]::new)).swap();
    var schedules =
        both(
            skilled("A-1", giver.toArray(String[]::new)),
            skilled("A-2", taker.toArray(String[]::new)));
    var rule = AskedRule.of("skills", "match=" + match);
    return !refuses(rule, AskedRule.dayBefore(swap), schedules);
  }

  private static boolean refuses(AskedRule rule, SwapCase alone, BothSchedules schedules) {
    return rule.findings(alone, schedules).stream().anyMatch(Told::refuses);
  }

  private static List<List<String>> subsets() {
    return Stream.of(List.<String>of(), SKILLS.subList(0, 1), SKILLS.subList(1, 2), SKILLS)
        .toList();
  }
}
