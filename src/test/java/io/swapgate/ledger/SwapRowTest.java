package io.swapgate.ledger;

import static io.swapgate.testing.Windows.MONDAY;
import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.swap.Swap;
import io.swapgate.testing.SwapDraft;
import io.swapgate.testing.Swaps;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SwapRowTest {
  private static final Instant NOW = MONDAY;
  private static final Instant KNOWN = MONDAY.minusSeconds(3_600);
  private static final SwapDraft DRAFT = Swaps.draft("SW-1").changedAt(KNOWN);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # state,  listed,  open
          IN_HAND,  same,    true
          IN_HAND,  later,   true
          IN_HAND,  changed, true
          RELEASED, same,    true
          RELEASED, changed, true
          PARKED,   same,    false
          PARKED,   later,   false
          PARKED,   changed, false
          HELD,     same,    false
          HELD,     later,   false
          HELD,     changed, true
          DEAD,     same,    false
          DEAD,     later,   false
          DEAD,     changed, true
          APPROVED, earlier, false
          APPROVED, same,    false
          APPROVED, later,   true
          APPROVED, changed, true
          DENIED,   earlier, false
          DENIED,   same,    false
          DENIED,   later,   true
          GONE,     earlier, false
          GONE,     same,    false
          GONE,     later,   true\
          """)
  void leavesOpenWhatIsAnotherQuestion(SwapState state, String listed, boolean open) {
    assertThat(row(state, Optional.empty()).leavesOpen(listed(listed), NOW)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PT-1H,     true
          PT0S,      true
          PT0.001S,  false
          PT1H,      false\
          """)
  void leavesHeldSwapOpenWhenItIsDue(Duration dueIn, boolean open) {
    var row = row(SwapState.HELD, Optional.of(NOW.plus(dueIn)));

    assertThat(row.leavesOpen(listed("same"), NOW)).isEqualTo(open);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"HELD", "IN_HAND", "RELEASED", "SUPERSEDED"})
  void beingDueOpensNothingButHeldSwaps(SwapState state) {
    var row = row(state, Optional.of(NOW.minusSeconds(1)));

    assertThat(row.leavesOpen(listed("same"), NOW)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # state,  listed,  pass
          IN_HAND,  same,    3
          IN_HAND,  changed, 3
          RELEASED, same,    3
          RELEASED, changed, 3
          PARKED,   same,    3
          PARKED,   changed, 3
          HELD,     same,    3
          HELD,     later,   3
          HELD,     changed, 4
          DEAD,     changed, 4
          APPROVED, later,   4
          DENIED,   later,   4
          GONE,     later,   4\
          """)
  void newQuestionBeginsNewPass(SwapState state, String listed, int pass) {
    assertThat(row(state, Optional.empty()).passOf(listed(listed))).isEqualTo(pass);
  }

  private static SwapRow row(SwapState state, Optional<Instant> dueAt) {
    var terms = DRAFT.swap().terms().fingerprint();
    return new SwapRow(
        KNOWN.toString(), KNOWN.toString(), 3, state, terms, "", "", dueAt, KNOWN, KNOWN, null);
  }

  private static Swap listed(String how) {
    var draft =
        switch (how) {
          case "earlier" -> DRAFT.changedAt(KNOWN.minusMillis(1));
          case "same" -> DRAFT;
          case "later" -> DRAFT.changedAt(KNOWN.plusMillis(1));
          case "changed" -> DRAFT.changedAt(KNOWN.plusMillis(1)).offering(hours(9, 16));
          default -> throw new IllegalArgumentException(how);
        };
    return draft.swap();
  }
}
