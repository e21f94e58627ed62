package io.swapgate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.swapgate.ledger.UnreadableLedger;
import io.swapgate.ledger.review.Bulk;
import io.swapgate.ledger.review.Bulks;
import io.swapgate.ledger.review.ReviewAction.Kind;
import io.swapgate.ledger.review.ReviewFilter;
import io.swapgate.ledger.review.Reviews;
import io.swapgate.swap.SwapId;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One decision on many letters, step by step, without the route that goes on and on with it. */
@QuarkusTest
class BulksTest extends FlowTest {
  @Inject Bulks bulks;
  @Inject Reviews reviews;
  @Inject UnreadableLedger unreadable;

  @Test
  void stopsWhereItIsAndWhatIsDoneStaysDone() {
    var meant = letters("stopped", 60);
    var id = bulks.begin(Kind.DISMISSED, meant, "ada", "tidied up").id();

    bulks.step(id);
    assertThat(bulks.goesOn(id)).isTrue();
    assertThat(bulks.unfinished()).contains(id); // so that the next start goes on with it
    bulks.stop(id);

    assertThat(bulks.goesOn(id)).isFalse();
    assertThat(found(id)).extracting(Bulk::done, Bulk::total).containsExactly(50L, 60L);
    assertThat(letters.count(meant)).isEqualTo(10);
  }

  @Test
  void skipsWhatOthersDecidedAndLeavesWhatCameLater() {
    var meant = letters("skipped", 3);
    var bulk = bulks.begin(Kind.DISMISSED, meant, "ada", "");
    var first = deadLetterOf("skipped-1").orElseThrow();
    reviews.act(Kind.DISMISSED, first.id(), "eve", "");
    letters("skipped", 4); // one more

    while (bulks.goesOn(bulk.id())) {
      bulks.step(bulk.id());
    }

    assertThat(found(bulk.id()))
        .extracting(Bulk::done, Bulk::state)
        .containsExactly(2L, Bulk.State.DONE);
    assertThat(letters.count(meant)).isEqualTo(1);
    assertThat(reviews.of(first.id())).singleElement().extracting(a -> a.who()).isEqualTo("eve");
  }

  private Bulk found(String id) {
    return bulks.find(id).orElseThrow();
  }

  /** That many letters, and what finds them. */
  private ReviewFilter letters(String name, int count) {
    for (int i = 1; i <= count; i++) {
      unreadable.deadLetter(new SwapId(name + "-" + i), "not a swap", "{}");
    }
    return new ReviewFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
