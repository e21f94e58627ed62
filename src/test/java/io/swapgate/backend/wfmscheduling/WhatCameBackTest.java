package io.swapgate.backend.wfmscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.failure.FailureKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatCameBackTest {
  private static final String AGENT_STATE =
      "The shift swap cannot be approved because one of the agents has a conflicting schedule"
          + " state.";

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # status, on a read,         on a change
          400,      REFUSED_BY_PLATFORM, REFUSED_BY_PLATFORM
          401,      TOKEN,               TOKEN
          403,      REFUSED_BY_PLATFORM, REFUSED_BY_PLATFORM
          408,      PLATFORM_DOWN,       UNKNOWN_OUTCOME
          409,      CONFLICT,            CONFLICT
          412,      STALE,               STALE
          428,      REFUSED_BY_PLATFORM, REFUSED_BY_PLATFORM
          429,      RATE_LIMITED,        RATE_LIMITED
          500,      PLATFORM_DOWN,       UNKNOWN_OUTCOME
          502,      PLATFORM_DOWN,       UNKNOWN_OUTCOME
          503,      PLATFORM_DOWN,       UNKNOWN_OUTCOME
          504,      PLATFORM_DOWN,       UNKNOWN_OUTCOME\
          """)
  void statusTellsTheKind(int status, FailureKind onRead, FailureKind onChange) {
    assertThat(WhatCameBack.kind(status, false, "")).isEqualTo(onRead);
    assertThat(WhatCameBack.kind(status, true, "")).isEqualTo(onChange);
  }

  /** Message and details of the contract's examples; {@code -} stands for the agents' state. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      textBlock =
          """
          ADHERENCE,  -, Agent 'A-19203' has an active adherence session that overlaps with the proposed swap window.
          AGENT_BUSY, -, Agent 'A-19203' has a schedule change in progress.
          TRANSITION, The shift swap is in a transitional state., Shift swap 'SW-1' is still being validated.
          TRANSITION, The shift swap has not settled., Shift swap 'SW-1' changed a moment ago.
          PUBLISHING, The schedule is being published., Management unit 'MU-7' is publishing its schedule.
          CONFLICT,   -, Agent 'A-19203' has left.
          CONFLICT,   The shift swap is already DENIED., ''\
          """)
  void conflictTellsItsKindByItsText(FailureKind kind, String message, String details) {
    var text = (message.equals("-") ? AGENT_STATE : message) + " " + details;

    assertThat(WhatCameBack.kind(409, true, text)).isEqualTo(kind);
    assertThat(WhatCameBack.isAlreadyApproved(409, text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          409, The shift swap is already APPROVED., true
          409, Shift swap 'SW-1' is already approved., true
          409, The shift swap has already been approved., true
          409, The shift swap is already CANCELED., false
          409, The shift swap cannot be approved., false
          400, The shift swap is already APPROVED., false
          412, The shift swap is already APPROVED., false\
          """)
  void onlyConflictSaysThatTheSwapIsAlreadyApproved(int status, String text, boolean expected) {
    assertThat(WhatCameBack.isAlreadyApproved(status, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agent 'A-19203' has time off that is already approved.",
        "Agent 'A-19203' has another shift swap that is already approved.",
        "A schedule change of agent 'A-19203' was already approved."
      })
  void anotherThingThatIsApprovedIsNotTheSwap(String details) {
    assertThat(WhatCameBack.isAlreadyApproved(409, AGENT_STATE + " " + details)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(textBlock = "404, true\n410, true\n400, false\n409, false\n200, false")
  void goneIsWhatIsNotThere(int status, boolean expected) {
    assertThat(WhatCameBack.isGone(status, "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          The shift swap is already CANCELED. Shift swap 'SW-1' is CANCELED., true
          Shift swap 'SW-1' was already denied, true
          The shift swap has already expired, true
          The time-off request is already DENIED, false
          The shift swap is already APPROVED., false
          """)
  void knowsWhichConflictLeavesNothingToDecide(String text, boolean expected) {
    assertThat(WhatCameBack.isGone(409, text)).isEqualTo(expected);
  }
}
