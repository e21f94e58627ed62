package io.swapgate.swap;

import static io.swapgate.testing.Windows.MONDAY;
import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;

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

  static Stream<SwapDraft> others() {
    return Stream.of(
        DRAFT.between("A-3", "A-2"),
        DRAFT.between("A-1", "A-3"),
        DRAFT.between("A-2", "A-1"),
        DRAFT.offering(hours(8, 15)),
        DRAFT.offering(hours(9, 16)),
        DRAFT.inExchange(hours(32, 41)),
        DRAFT.asGiveaway(),
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
