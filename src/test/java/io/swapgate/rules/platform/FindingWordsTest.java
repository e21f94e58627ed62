package io.swapgate.rules.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.swap.PlatformFinding;
import io.swapgate.swap.PlatformFinding.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          InitiatingAgentMinimumTimeBetweenShifts  | VIOLATION   | the platform says: the initiating agent would rest too little between two shifts
          ReceivingWeeklyMaxPaidTime               | REVIEW      | the platform wants a person to look: the receiving agent would be paid for too much in a week
          UnequalPaidTime                          | VIOLATION   | the platform says: the shifts are not paid alike
          MinimumTimeBetweenShifts                 | UNEVALUATED | the platform could not work out: minimum time between shifts
          UnequalPaidTime                          | UNEVALUATED | the platform could not work out: unequal paid time
          InitiatingShiftOverlapsExisting          | VIOLATION   | the platform says: initiating shift overlaps existing
          MinimumTimeBetweenShifts                 | VIOLATION   | the platform says: minimum time between shifts
          WFMRule7Broken                           | VIOLATION   | the platform says: wfm rule7 broken
          NO_PETS                                  | VIOLATION   | the platform says: no pets
          max-hours                                | VIOLATION   | the platform says: max hours
          Wants a look                             | REVIEW      | the platform wants a person to look: wants a look
          x                                        | VIOLATION   | the platform says: x\
          """)
  void tellsWhatThePlatformFindsAndItsOwnWordForIt(String type, Kind kind, String sentence) {
    assertThat(FindingWords.sentence(new PlatformFinding(type, kind)))
        .isEqualTo(sentence + " (" + type + ")");
  }
}
