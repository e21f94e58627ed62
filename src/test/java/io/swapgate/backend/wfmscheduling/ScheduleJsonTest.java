package io.swapgate.backend.wfmscheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.backend.Fields;
import io.swapgate.schedule.ActivityCategory;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.ScheduleState;
import io.swapgate.schedule.Shift;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleJsonTest {
  private final ObjectNode json = ContractJson.schedule();
  private final ObjectNode shift = (ObjectNode) json.path("shifts").path(0);

  @Test
  void readsSchedule() {
    var window =
        new Window(Instant.parse("2026-03-02T07:00:00Z"), Instant.parse("2026-03-02T15:00:00Z"));

    assertThat(ScheduleJson.read(json))
        .isEqualTo(
            new AgentSchedule(
                new AgentId("A-19203"),
                ScheduleState.SCHEDULED,
                ZoneId.of("Europe/Berlin"),
                Set.of("billing"),
                List.of(new Shift("SH-1", window, 450, ActivityCategory.TRAINING))));
  }

  @Test
  void readsScheduleWithoutShiftsOrSkills() {
    json.putArray("shifts");
    json.putArray("skills");

    assertThat(ScheduleJson.read(json).shifts()).isEmpty();
    assertThat(ScheduleJson.read(json).skills()).isEmpty();
  }

  @Test
  void shiftWithoutCategoryIsOnQueue() {
    shift.remove("activityCategory");

    assertThat(category()).isEqualTo(ActivityCategory.ON_QUEUE);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ON_QUEUE, ON_QUEUE
          MEETING,  MEETING
          TIME_OFF, TIME_OFF
          BREAK,    UNRECOGNISED\
          """)
  void readsCategoryThatIsNewAsUnrecognised(String text, ActivityCategory expected) {
    shift.put("activityCategory", text);

    assertThat(category()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ADHERENCE,  ADHERENCE
          PUBLISHING, PUBLISHING
          ARCHIVED,   UNRECOGNISED\
          """)
  void readsStateThatIsNewAsUnrecognised(String text, ScheduleState expected) {
    assertThat(ScheduleJson.read(json.put("state", text)).state()).isEqualTo(expected);
  }

  @Test
  void passesOverFieldsThatAreNew() {
    var known = ScheduleJson.read(json.deepCopy());
    json.put("team", "T-1");
    shift.put("room", 7);

    assertThat(ScheduleJson.read(json)).isEqualTo(known);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agentId", "state", "timeZone", "skills", "shifts"})
  void namesTheFieldThatIsMissing(String field) {
    json.remove(field);

    assertUnreadable(field + " is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "start", "end", "paidMinutes"})
  void namesTheShiftAndItsFieldThatIsMissing(String field) {
    shift.remove(field);

    assertUnreadable("shift ", field + " is missing");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-02T08:00:00+01:00, not after its start
          2026-03-02T07:00:00+01:00, not after its start
          noon,                      end is not a time with an offset: noon\
          """)
  void namesTheShiftThatRunsBackwardsOrCannotBeRead(String end, String complaint) {
    shift.put("end", end);

    assertUnreadable("SH-1", complaint);
  }

  @Test
  void namesTheZoneThatIsUnknown() {
    json.put("timeZone", "Mars/Olympus");

    assertUnreadable("timeZone is not a time zone: Mars/Olympus");
  }

  private ActivityCategory category() {
    return ScheduleJson.read(json).shifts().get(0).category();
  }

  private void assertUnreadable(CharSequence... complaint) {
    assertThatThrownBy(() -> ScheduleJson.read(json))
        .isInstanceOf(Fields.Unreadable.class)
        .hasMessageContainingAll(complaint);
  }
}
