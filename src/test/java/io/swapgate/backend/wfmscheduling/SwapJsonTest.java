package io.swapgate.backend.wfmscheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.backend.Fields;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.SwapStatus;
import io.swapgate.swap.SwapType;
import io.swapgate.swap.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwapJsonTest {
  private final ObjectNode json = ContractJson.swap();

  @Test
  void readsTrade() {
    assertThat(SwapJson.read(json))
        .isEqualTo(
            new Swap(
                new SwapId("SW-1"),
                SwapStatus.PENDING_APPROVAL,
                SwapType.TRADE,
                new AgentId("A-19203"),
                new AgentId("A-2"),
                "MU-7",
                ZoneId.of("America/Chicago"),
                window("2026-03-02T14:00:00Z", "2026-03-02T22:00:00Z"),
                Optional.of(window("2026-03-03T14:00:00Z", "2026-03-03T22:00:00Z")),
                Set.of("billing", "chat"),
                Set.of("spanish"),
                Instant.parse("2026-03-01T08:00:00Z"),
                Instant.parse("2026-03-01T12:00:00.250Z"),
                Set.of()));
  }

  @Test
  void readsGiveawayWhoseCounterpartWindowIsNullOrAbsent() {
    json.put("swapType", "GIVEAWAY").putNull("counterpartWindow");
    assertThat(SwapJson.read(json).counterpartWindow()).isEmpty();

    json.remove("counterpartWindow");
    assertThat(SwapJson.read(json).type()).isEqualTo(SwapType.GIVEAWAY);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"UNRECOGNISED"})
  void readsEveryStatusOfTheContract(SwapStatus status) {
    assertThat(SwapJson.read(json.put("status", status.name())).status()).isEqualTo(status);
  }

  @Test
  void readsValuesThatAreNewAsUnrecognised() {
    json.put("status", "PENDING_MAGIC").put("swapType", "THREE_WAY");

    assertThat(SwapJson.read(json).status()).isEqualTo(SwapStatus.UNRECOGNISED);
    assertThat(SwapJson.read(json).type()).isEqualTo(SwapType.UNRECOGNISED);
  }

  @Test
  void passesOverFieldsThatAreNew() {
    var known = SwapJson.read(json.deepCopy());
    json.putObject("priority").put("level", 3);
    json.withObject("/window").put("label", "early");

    assertThat(SwapJson.read(json)).isEqualTo(known);
  }

  @Test
  void readsNoSkillsWhereNoneAreNamed() {
    json.putNull("requiredSkills").remove("counterpartRequiredSkills");

    assertThat(SwapJson.read(json).requiredSkills()).isEmpty();
    assertThat(SwapJson.read(json).counterpartRequiredSkills()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "status",
        "swapType",
        "agentId",
        "counterpartAgentId",
        "managementUnitId",
        "timeZone",
        "window",
        "counterpartWindow",
        "createdDate",
        "lastUpdated"
      })
  void namesTheFieldThatIsMissing(String field) {
    var spoilt = json.deepCopy();
    spoilt.remove(field);

    assertUnreadable(spoilt, field + " is missing");
    assertUnreadable(json.putNull(field), field + " is missing");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          window,            start
          window,            end
          counterpartWindow, start
          counterpartWindow, end\
          """)
  void namesTheEndOfTheWindowThatIsMissing(String window, String end) {
    json.withObject("/" + window).remove(end);

    assertUnreadable(json, window + ": " + end + " is missing");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          window,            2026-03-02T08:00:00-06:00, not after its start
          window,            2026-03-02T07:59:59-06:00, not after its start
          counterpartWindow, 2026-03-03T14:00:00Z,      not after its start
          counterpartWindow, 2026-03-03T22:00:00,       end is not a time with an offset\
          """)
  void refusesWindowThatRunsBackwardsOrHasNoOffset(String window, String end, String complaint) {
    json.withObject("/" + window).put("end", end);

    assertUnreadable(json, window + ": ", complaint);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          id,          '  ',            is not a text
          timeZone,    Mars/Olympus,    is not a time zone: Mars/Olympus
          timeZone,    UTC+25,          is not a time zone: UTC+25
          lastUpdated, yesterday,       is not a time with an offset: yesterday
          createdDate, 2026-03-01T8:00, is not a time with an offset\
          """)
  void namesTheFieldThatCannotBeRead(String field, String value, String complaint) {
    assertUnreadable(json.put(field, value), field + " " + complaint);
  }

  @Test
  void namesTheFieldThatIsOfAnotherKind() {
    assertUnreadable(ContractJson.swap().put("id", 17), "id is not a text");
    assertUnreadable(ContractJson.swap().put("agentId", "A".repeat(1_001)), "agentId is longer");
    assertUnreadable(ContractJson.swap().put("window", "08:00"), "window");
  }

  @Test
  void namesTheSkillsThatCannotBeRead() {
    var number = ContractJson.swap();
    number.withArray("/requiredSkills").add(3);

    assertUnreadable(number, "requiredSkills holds something that is not a text");
    assertUnreadable(ContractJson.swap().put("requiredSkills", "billing"), "requiredSkills");
    assertUnreadable(ContractJson.swap().put("counterpartRequiredSkills", 7), "counterpartRe");
  }

  @Test
  void refusesGiveawayWithWindowInReturn() {
    assertUnreadable(json.put("swapType", "GIVEAWAY"), "counterpartWindow is there in a GIVEAWAY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"SW-1\"", "null", "17"})
  void refusesWhatIsNoObject(String entity) {
    var holder = ContractJson.object("{\"entity\": " + entity + "}");

    assertThatThrownBy(() -> SwapJson.read(holder.get("entity")))
        .isInstanceOf(Fields.Unreadable.class);
  }

  private static void assertUnreadable(ObjectNode json, CharSequence... complaint) {
    assertThatThrownBy(() -> SwapJson.read(json))
        .isInstanceOf(Fields.Unreadable.class)
        .hasMessageContainingAll(complaint);
  }

  private static Window window(String start, String end) {
    return new Window(Instant.parse(start), Instant.parse(end));
  }
}
