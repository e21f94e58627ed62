package io.swapgate.backend.genesyscloud.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.backend.Fields;
import io.swapgate.backend.genesyscloud.unit.BusinessUnit;
import io.swapgate.backend.genesyscloud.unit.Capabilities;
import io.swapgate.backend.genesyscloud.unit.ShiftTrading;
import io.swapgate.backend.genesyscloud.unit.ShiftTrading.Capability;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.PlatformFinding;
import io.swapgate.swap.PlatformFinding.Kind;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapStatus;
import io.swapgate.swap.SwapType;
import io.swapgate.swap.Window;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final BusinessUnit BERLIN =
      new BusinessUnit("BU-1", ZoneId.of("Europe/Berlin"), DayOfWeek.MONDAY);

  private final ObjectNode entity = TradeEntity.matched();
  private final ObjectNode trade = (ObjectNode) entity.get("trade");
  private final Capabilities capabilities = new Capabilities(JSON);

  @Test
  void isASwap() {
    var swap = swap(free());

    assertThat(swap.id().value()).isEqualTo("trade-a");
    assertThat(swap.status()).isEqualTo(SwapStatus.PENDING_APPROVAL);
    assertThat(swap.type()).isEqualTo(SwapType.TRADE);
    assertThat(swap.agent()).isEqualTo(new AgentId("A-1"));
    assertThat(swap.counterpart()).isEqualTo(new AgentId("A-2"));
    assertThat(swap.managementUnit()).isEqualTo("MU-1");
    assertThat(swap.zone()).isEqualTo(BERLIN.zone());
    assertThat(swap.window()).isEqualTo(window("2026-11-25T07:00:00Z", "2026-11-25T15:00:00Z"));
    assertThat(swap.counterpartWindow())
        .contains(window("2026-11-26T07:00:00Z", "2026-11-26T15:00:00Z"));
    assertThat(swap.created()).isEqualTo(Instant.parse("2026-11-20T10:00:00Z"));
    assertThat(swap.lastUpdated()).isEqualTo(Instant.parse("2026-11-20T11:00:00Z"));
    assertThat(swap.requiredSkills()).isEmpty();
    assertThat(swap.findings()).isEmpty();
    assertThat(json().version()).isEqualTo("4");
  }

  @ParameterizedTest
  @CsvSource({
    "Matched, PENDING_APPROVAL",
    "Unmatched, PENDING_VALIDATION",
    "Approved, APPROVED",
    "Denied, DENIED",
    "Expired, EXPIRED",
    "Canceled, CANCELED",
    "SomethingNew, UNRECOGNISED"
  })
  void standsWhereItsStateSays(String state, SwapStatus status) {
    trade.put("state", state);

    assertThat(json().status()).isEqualTo(status);
  }

  @Test
  void isAGiveawayIfNothingIsGivenInReturn() {
    givesAway();

    assertThat(swap(free()).type()).isEqualTo(SwapType.GIVEAWAY);
    assertThat(swap(free()).counterpartWindow()).isEmpty();
  }

  @Test
  void cannotBeBoth() {
    trade.put("oneSided", true);
    assertThatThrownBy(() -> swap(free()))
        .isInstanceOf(Fields.Unreadable.class)
        .hasMessage("receiving.shift is there though oneSided");

    givesAway();
    trade.put("oneSided", false);
    assertThatThrownBy(() -> swap(free()))
        .hasMessage("receiving.shift is missing and not oneSided");
  }

  @Test
  void movesWithItsVersionWhereNoDateIsTold() {
    ((ObjectNode) trade.get("metadata")).remove("dateModified");
    var before = swap(free()).lastUpdated();
    ((ObjectNode) trade.get("metadata")).put("version", 5);

    assertThat(swap(free()).lastUpdated()).isAfter(before);
    assertThat(swap(free()).created()).isEqualTo(Instant.parse("2026-11-20T10:00:00Z"));
  }

  @Test
  void carriesWhatThePlatformFinds() throws IOException {
    entity.set(
        "matchReview",
        JSON.readTree(
            """
            {"violations": [{"type": "UnequalPaidTime"}, {"type": "WeekScheduleUnpublished"}],
             "adminReviewViolations": [{"type": "ReceivingWeeklyMaxPaidTime"}],
             "unevaluatedRules": ["MinimumTimeBetweenShifts"]}
            """));

    assertThat(swap(free()).findings())
        .containsOnly(
            new PlatformFinding("UnequalPaidTime", Kind.VIOLATION),
            new PlatformFinding("ReceivingWeeklyMaxPaidTime", Kind.REVIEW),
            new PlatformFinding("MinimumTimeBetweenShifts", Kind.UNEVALUATED));
    assertThat(Findings.waitForSchedule(json().review())).isTrue();
  }

  @Test
  void asksOfAGiveawayWhatThePlatformDoesNotJudge() {
    givesAway();
    var strict =
        new ShiftTrading(true, false, Set.of(), true, Set.of("WeeklyMaxPaidTime"), Map.of());

    assertThat(swap(strict).findings())
        .containsOnly(
            new PlatformFinding("WeeklyMaxPaidTime", Kind.UNEVALUATED),
            new PlatformFinding("MatchingPlanningGroups", Kind.UNEVALUATED));
    assertThat(swap(free()).findings()).isEmpty();
  }

  @Test
  void takesOfAGiveawaysTakerWhatItsGiverCanDo() throws IOException {
    givesAway();
    capabilities.know(
        new AgentId("A-1"),
        JSON.readTree(
            """
            {"id": "A-1", "skills": [{"id": "s-1"}], "queues": [{"id": "q-1"}], "languages": []}
            """));
    var skills =
        new ShiftTrading(true, false, Set.of(Capability.SKILLS), false, Set.of(), Map.of());
    var both =
        new ShiftTrading(
            true, false, Set.of(Capability.SKILLS, Capability.QUEUES), false, Set.of(), Map.of());

    assertThat(swap(free()).requiredSkills()).isEmpty();
    assertThat(swap(skills).requiredSkills()).containsOnly("s-1");
    assertThat(swap(both).requiredSkills()).containsOnly("s-1", "queue:q-1");
  }

  @Test
  void isForAPersonWhereNobodyTellsWhatAGiveawaysGiverCanDo() {
    givesAway();
    var skills =
        new ShiftTrading(true, false, Set.of(Capability.SKILLS), false, Set.of(), Map.of());

    assertThat(swap(skills).findings())
        .containsOnly(new PlatformFinding("MatchingCapabilities", Kind.UNEVALUATED));
  }

  @Test
  void saysWhatIsMissing() {
    ((ObjectNode) trade.get("initiating")).remove("managementUnit");

    assertThatThrownBy(() -> swap(free())).hasMessage("managementUnit is missing");
  }

  private void givesAway() {
    trade.put("oneSided", true);
    ((ObjectNode) trade.get("receiving")).putNull("shift");
    entity.putNull("matchReview");
  }

  private TradeJson json() {
    return new TradeJson(entity, true);
  }

  private Swap swap(ShiftTrading trading) {
    return json().swap(BERLIN, trading, capabilities);
  }

  private static ShiftTrading free() {
    return new ShiftTrading(true, false, Set.of(), false, Set.of(), Map.of());
  }

  private static Window window(String start, String end) {
    return new Window(Instant.parse(start), Instant.parse(end));
  }
}
