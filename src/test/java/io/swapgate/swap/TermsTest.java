package io.swapgate.swap;

import static io.swapgate.testing.Windows.MONDAY;
import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.swap.PlatformFinding.Kind;
import io.swapgate.testing.SwapDraft;
import io.swapgate.testing.Swaps;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTest {
  private static final SwapDraft DRAFT =
      Swaps.draft("SW-1").requiring("billing", "chat").requiringInExchange("spanish", "retention");

  @Test
  void staySameWhenOnlyStatusAndTimeOfChangeMove() {
    var later = DRAFT.with(SwapStatus.APPROVED).changedAt(MONDAY).swap().terms();

    assertThat(later).isEqualTo(DRAFT.swap().terms());
    assertThat(later.fingerprint()).isEqualTo(DRAFT.swap().terms().fingerprint());
  }

  @Test
  void staySameInWhateverOrderTheSkillsCome() {
    var other =
        DRAFT.requiring("chat", "billing").requiringInExchange("retention", "spanish").swap();

    assertThat(other.terms().fingerprint()).isEqualTo(DRAFT.swap().terms().fingerprint());
  }

  @Test
  void fingerprintWithoutFindingsIsThatOfOlderLedgers() {
    assertThat(DRAFT.asGiveaway().swap().terms().fingerprint())
        .isEqualTo(
            "GIVEAWAY A-1 2026-03-02T08:00:00Z/2026-03-02T16:00:00Z [\"billing\", \"chat\"]"
                + " for A-2 nothing [\"retention\", \"spanish\"]");
  }

  @Test
  void differWithEachFindingAndItsKind() {
    var paid = new PlatformFinding("UnequalPaidTime", Kind.REVIEW);
    var rest = new PlatformFinding("MinimumTimeBetweenShifts", Kind.UNEVALUATED);
    var harder = new PlatformFinding("UnequalPaidTime", Kind.VIOLATION);

    assertThat(Stream.of(DRAFT.despite(paid), DRAFT.despite(paid, rest), DRAFT.despite(harder)))
        .extracting(draft -> draft.swap().terms().fingerprint())
        .doesNotHaveDuplicates();
    assertThat(DRAFT.despite(rest, paid).swap().terms().fingerprint())
        .isEqualTo(DRAFT.despite(paid, rest).swap().terms().fingerprint());
  }

  static Stream<SwapDraft> others() {
    return Stream.of(
        DRAFT.between("A-3", "A-2"),
        DRAFT.between("A-1", "A-3"),
        DRAFT.between("A-2", "A-1"),
        DRAFT.offering(hours(8, 15)),
        DRAFT.offering(hours(9, 16)),
        DRAFT.inExchange(hours(32, 41)),
        DRAFT.asGiveaway(),
        DRAFT.despite(new PlatformFinding("UnequalPaidTime", Kind.REVIEW)),
        DRAFT.requiring("billing"),
        DRAFT.requiring("billing", "chat", "spanish"),
        DRAFT.requiringInExchange("spanish"),
        DRAFT.requiring("spanish", "retention").requiringInExchange("billing", "chat"));
  }

  @ParameterizedTest
  @MethodSource("others")
  void differWhenAnythingElseDoes(SwapDraft other) {
    assertThat(other.swap().terms()).isNotEqualTo(DRAFT.swap().terms());
    assertThat(other.swap().terms().fingerprint()).isNotEqualTo(DRAFT.swap().terms().fingerprint());
  }

  @Test
  void fingerprintKeepsSkillWithCommaApartFromTwoSkills() {
    var one = Swaps.draft("SW-1").requiring("billing, chat").swap().terms();
    var two = Swaps.draft("SW-1").requiring("billing", "chat").swap().terms();

    assertThat(one.fingerprint()).isNotEqualTo(two.fingerprint());
  }

  @Test
  void fingerprintIsOneLine() {
    assertThat(DRAFT.swap().terms().fingerprint()).doesNotContain("\n", "\r");
  }
}
