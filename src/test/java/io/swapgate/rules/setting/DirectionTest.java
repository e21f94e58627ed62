package io.swapgate.rules.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the house's and the platform's text of a setting counts. */
class DirectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LONGER      | 2h                | 4h                | 4h
          LONGER      | 4h                | 2h                | 4h
          LONGER      | 90m               | 1h                | 90m
          SHORTER     | 12h               | 8h                | 8h
          SHORTER     | 8h                | 1d                | 8h
          SHORTER     | 0m                | 15m               | 0m
          LOWER       | 10                | 9                 | 9
          LOWER       | 3                 | 5                 | 3
          MORE_NAMES  | A-1               | A-2, A-1          | A-1, A-2
          MORE_NAMES  | a-1               | A-1               | a-1, A-1
          MORE_NAMES  | A-2, A-1          | A-1               | A-2, A-1
          MORE_WORDS  | training, meeting | TIME_OFF,Training | training, meeting, TIME_OFF
          MORE_WORDS  | time-off          | TIME_OFF          | time-off
          FEWER_WORDS | trade, giveaway   | GIVEAWAY          | giveaway
          FEWER_WORDS | trade             | trade,giveaway    | trade
          FEWER_WORDS | trade             | giveaway          | ,
          FEWER_WORDS | ,                 | giveaway          | ,
          MATCH       | required          | all               | all
          MATCH       | required          | any               | any
          MATCH       | all               | any               | all
          MATCH       | any               | Required          | any
          OUTCOME     | off               | hold              | hold
          OUTCOME     | off               | deny              | hold
          OUTCOME     | off               | off               | off
          OUTCOME     | hold              | off               | hold
          OUTCOME     | hold              | deny              | hold
          OUTCOME     | deny              | hold              | deny
          OUTCOME     | deny              | off               | deny\
          """)
  void theStricterCounts(Direction direction, String ours, String theirs, String counts) {
    assertThat(direction.stricter(ours, theirs)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LONGER      | 4h              | 240m            | true
          LONGER      | 4h              | 241m            | false
          SHORTER     | 1d              | 24h             | true
          LOWER       | 3               | 03              | true
          MORE_NAMES  | A-1, A-2        | A-2,A-1         | true
          MORE_NAMES  | A-1, A-2        | A-1             | false
          MORE_NAMES  | A-1             | A-1, A-2        | false
          MORE_WORDS  | time-off        | TIME_OFF        | true
          FEWER_WORDS | trade, giveaway | GIVEAWAY, trade | true
          FEWER_WORDS | trade           | trade, giveaway | false
          MATCH       | all             | ALL             | true
          OUTCOME     | hold            | HOLD            | true
          OUTCOME     | hold            | off             | false\
          """)
  void tellsWhatIsWrittenOtherwiseFromWhatIsOtherwise(
      Direction direction, String ours, String theirs, boolean same) {
    assertThat(direction.isSame(ours, theirs)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          LONGER,  2h,       2 parsecs
          SHORTER, 2h,       soon
          LOWER,   3,        three
          MATCH,   required, some
          OUTCOME, hold,     maybe\
          """)
  void failsWhereOneCannotBeRead(Direction direction, String ours, String theirs) {
    assertThatThrownBy(() -> direction.stricter(ours, theirs)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> direction.stricter(theirs, ours)).isInstanceOf(RuntimeException.class);
  }
}
