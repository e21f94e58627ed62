package io.swapgate.simulator.trading;

import static io.swapgate.simulator.trading.TradingClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.schedule.ActivityCategory;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.trading.unit.Capability;
import io.swapgate.simulator.trading.unit.Outcome;
import io.swapgate.simulator.trading.unit.Rule;
import io.swapgate.simulator.trading.unit.ShiftTrading;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TradingReadsTest extends TradingTest {
  private static final String START = "2026-03-09T05:00:00Z";
  private static final String END = "2026-03-16T05:00:00Z";

  @Test
  void searchTellsShiftsAndPublishedWeeks() {
    wfm.hasTrade("T-1");

    var result = searched("giver-of-T-1", "taker-of-T-1", "nobody");

    assertThat(result.path("businessUnitTimeZone").asText()).isEqualTo("America/Chicago");
    assertThat(texts(result.path("publishedSchedules"), "/weekDate")).containsExactly(WEEK);
    assertThat(texts(result.path("agentSchedules"), "/user/id"))
        .containsExactly("giver-of-T-1", "taker-of-T-1");
    var shift = result.at("/agentSchedules/0/shifts/0");
    assertThat(shift.path("startDate").asText()).isEqualTo("2026-03-12T14:00:00Z");
    assertThat(shift.path("lengthMinutes").asInt()).isEqualTo(480);
    assertThat(shift.at("/activities/0/payableMinutes").asInt()).isEqualTo(480);
  }

  @ParameterizedTest
  @EnumSource
  void codesTellCategoriesOfShifts(ActivityCategory activity) {
    var window = wfm.hasTrade("T-1").terms().window();
    var shift = List.of(new Shift("SH-9", window, activity));
    wfm.hasAgent(
        new Agent("A-9", "MU-7", "UTC", List.of(), shift, AgentState.SCHEDULED, clock.instant()));

    var code = searched("A-9").at("/agentSchedules/0/shifts/0/activities/0/activityCodeId");
    var codes = json(client.get("/businessunits/BU-1/activitycodes")).path("entities");
    var at = texts(codes, "/id").indexOf(code.asText());

    assertThat(codes.path(at).path("category").asText().toUpperCase(Locale.ROOT))
        .startsWith(activity.name().replace("_", ""));
  }

  @Test
  void searchTellsNothingOfAUnitThatPublishesOpenly() {
    wfm.hasTrade("T-1");
    wfm.hasPendingSwap(SwapSpec.giveaway("T-2").in("MU-8", "America/Chicago"));
    wfm.publishes("MU-7", Duration.ofMinutes(1));
    wfm.publishes("MU-8", Duration.ZERO, Duration.ofMinutes(1), true);

    assertThat(searched("giver-of-T-1").path("publishedSchedules")).isEmpty();
    assertThat(searched("giver-of-T-1").path("agentSchedules")).isEmpty();
    assertThat(searched("giver-of-T-2").path("agentSchedules")).hasSize(1);
  }

  @Test
  void searchThatIsForcedToTakeLongerTellsNothingEver() {
    wfm.hasTrade("T-1");

    var answer = client.search("?forceAsync=true", START, END, "giver-of-T-1");

    assertThat(json(answer).path("status").asText()).isEqualTo("Processing");
    assertThat(json(answer).has("result")).isFalse();
  }

  @Test
  void weekOfAClockChangeIsOneWeek() {
    wfm.hasTrade("T-1");
    wfm.hasBusinessUnit("BU-9", "America/Chicago", DayOfWeek.SUNDAY, "MU-7");

    var weeks =
        json(client.in("BU-9").search("", "2026-03-08T06:00:00Z", "2026-03-15T05:00:00Z", "x"));
    var one =
        json(
            client
                .in("BU-9")
                .search("", "2026-03-08T06:00:00Z", "2026-03-15T05:00:00Z", "giver-of-T-1"));

    assertThat(weeks.at("/result/publishedSchedules")).isEmpty();
    assertThat(texts(one.at("/result/publishedSchedules"), "/weekDate"))
        .containsExactly("2026-03-08");
  }

  @Test
  void businessUnitTellsItsClockIfAsked() {
    wfm.hasPendingSwap(SwapSpec.giveaway("T-1").in("MU-8", "Europe/Berlin"));
    wfm.hasBusinessUnit("BU-9", "Asia/Tokyo", DayOfWeek.SATURDAY, "MU-9");

    var others = json(client.get("/businessunits/BU-1?expand=settings.timeZone"));
    var own = json(client.get("/businessunits/BU-9?expand=settings&expand=settings.timeZone"));

    assertThat(others.at("/settings/timeZone").asText()).isEqualTo("Europe/Berlin");
    assertThat(others.at("/settings/startDayOfWeek").asText()).isEqualTo("Monday");
    assertThat(own.at("/settings/startDayOfWeek").asText()).isEqualTo("Saturday");
    assertThat(json(client.get("/businessunits/BU-9")).has("settings")).isFalse();
  }

  @Test
  void managementUnitTellsItsRulesIfAsked() {
    wfm.hasTrade("T-1");
    var rules =
        ShiftTrading.defaults()
            .reviewing()
            .withMinHoursInFuture(12)
            .withMinMinutesBetweenShifts(600)
            .with(Rule.ONE_SIDED, Outcome.ADMIN_REVIEW)
            .matching(Capability.SKILLS);
    var before = json(client.get("/managementunits/MU-7?expand=settings.shiftTrading"));
    wfm.hasShiftTrading("MU-7", rules);
    var after = json(client.get("/managementunits/MU-7?expand=settings.shiftTrading"));

    assertThat(before.at("/settings/shiftTrading/oneSided").asText()).isEqualTo("Allow");
    assertThat(before.at("/settings/metadata/version").asInt()).isEqualTo(1);
    assertThat(after.at("/settings/metadata/version").asInt()).isEqualTo(2);
    var trading = after.at("/settings/shiftTrading");
    assertThat(trading.path("autoReview").asBoolean()).isTrue();
    assertThat(trading.path("minHoursInFuture").asInt()).isEqualTo(12);
    assertThat(trading.path("minMinutesBetweenShifts").asInt()).isEqualTo(600);
    assertThat(trading.path("oneSided").asText()).isEqualTo("AdminReview");
    assertThat(trading.path("requiresMatchingSkills").asBoolean()).isTrue();
    assertThat(json(client.get("/managementunits/MU-7")).has("settings")).isFalse();
    var others = json(client.get("/managementunits/MU-7?expand=settings.adherence"));
    assertThat(others.path("settings").has("shiftTrading")).isFalse();
  }

  @Test
  void tellsUsersAndSkills() {
    wfm.hasTrade("T-1");
    wfm.hasAgent("A-9", List.of("chat", "calls"));

    var users = json(client.get("/managementunits/MU-7/users")).path("entities");
    var agent = json(client.get("/managementunits/MU-7/agents/A-9?expand=workPlanOverrides"));
    var bare = json(client.get("/managementunits/MU-7/agents/A-9?excludeCapabilities=true"));

    assertThat(texts(users, "/id")).containsExactly("A-9", "giver-of-T-1", "taker-of-T-1");
    assertThat(texts(agent.path("skills"), "/id")).containsExactly("chat", "calls");
    assertThat(bare.has("skills")).isFalse();
    assertThat(wfm.calls().of("A-9", CallKind.READ_AGENT)).hasSize(2);
  }

  private JsonNode searched(String... users) {
    return json(client.search("", START, END, users)).path("result");
  }
}
