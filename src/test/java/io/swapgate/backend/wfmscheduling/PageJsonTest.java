package io.swapgate.backend.wfmscheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.backend.Fields;
import io.swapgate.poll.SwapPage;
import io.swapgate.poll.UnreadableSwap;
import io.swapgate.swap.SwapId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageJsonTest {
  @Test
  void readsSwapsInTheirOrder() {
    var page = read(ContractJson.page(ContractJson.swap("SW-2"), ContractJson.swap("SW-1")), 1);

    assertThat(page.swaps()).extracting(swap -> swap.id().value()).containsExactly("SW-2", "SW-1");
    assertThat(page.unreadable()).isEmpty();
    assertThat(page.last()).isFalse();
    assertThat(page.tag()).contains("W/\"17\"");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1, false
          2, false
          3, true
          4, true\
          """)
  void isTheLastWhereItsNumberReachesThePageCount(int number, boolean last) {
    assertThat(read(ContractJson.page(ContractJson.swap()), number).last()).isEqualTo(last);
  }

  @Test
  void emptyPageIsTheLastSinceTheListingShrinksWhileWeRead() {
    assertThat(read(ContractJson.page(), 1).last()).isTrue();
  }

  @Test
  void pageOfUnreadableEntriesIsNotTheLast() {
    assertThat(read(ContractJson.page(ContractJson.object("{}")), 1).last()).isFalse();
  }

  @Test
  void entryThatCannotBeReadDoesNotSpoilTheOthers() {
    var bad = ContractJson.swap("SW-2").put("timeZone", "Mars/Olympus");

    var page =
        read(ContractJson.page(ContractJson.swap("SW-1"), bad, ContractJson.swap("SW-3")), 1);

    assertThat(page.swaps()).extracting(swap -> swap.id().value()).containsExactly("SW-1", "SW-3");
    assertThat(page.unreadable())
        .containsExactly(
            new UnreadableSwap(
                Optional.of(new SwapId("SW-2")),
                "timeZone is not a time zone: Mars/Olympus",
                bad.toString()));
  }

  @Test
  void everySortOfSpoiltEntryIsKeptForReview() {
    var nodes = JsonNodeFactory.instance;
    var withoutId = ContractJson.swap();
    withoutId.remove("id");
    var backwards = ContractJson.swap("SW-9");
    backwards.withObject("/window").put("end", "2026-03-01T00:00:00Z");

    var page =
        read(ContractJson.page(withoutId, backwards, nodes.nullNode(), nodes.textNode("SW-1")), 1);

    assertThat(page.swaps()).isEmpty();
    assertThat(page.unreadable())
        .extracting(UnreadableSwap::id)
        .containsExactly(
            Optional.empty(), Optional.of(new SwapId("SW-9")), Optional.empty(), Optional.empty());
    assertThat(page.unreadable()).extracting(UnreadableSwap::reason).doesNotContain("", "null");
  }

  @Test
  void keepsOnlyTheStartOfLongEntry() {
    var bad = ContractJson.swap().put("note", "x".repeat(10_000)).put("timeZone", "?");

    assertThat(read(ContractJson.page(bad), 1).unreadable().get(0).raw()).hasSize(2_049);
  }

  @ParameterizedTest
  @ValueSource(strings = {"entities", "pageCount"})
  void namesTheFieldThatIsMissing(String field) {
    var page = ContractJson.page(ContractJson.swap());
    page.remove(field);

    assertThatThrownBy(() -> read(page, 1))
        .isInstanceOf(Fields.Unreadable.class)
        .hasMessage(field + " is missing");
  }

  private static SwapPage read(ObjectNode page, int number) {
    return PageJson.read(page, number, Optional.of("W/\"17\""));
  }
}
