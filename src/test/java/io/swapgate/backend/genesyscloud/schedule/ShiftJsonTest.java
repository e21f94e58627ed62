package io.swapgate.backend.genesyscloud.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.backend.Fields;
import io.swapgate.schedule.ActivityCategory;
import io.swapgate.schedule.Shift;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftJsonTest {
  @Test
  void endsWhenItsLengthIsOver() throws IOException {
    var shift = shift(activity("OnQueueWork", 240, true, ""));

    assertThat(shift.window().start()).isEqualTo(Instant.parse("2026-10-25T00:00:00Z"));
    assertThat(shift.window().end()).isEqualTo(Instant.parse("2026-10-25T08:00:00Z"));
  }

  @Test
  void isPaidForWhatIsPayable() throws IOException {
    var shift =
        shift(
            activity("OnQueueWork", 240, true, "")
                + ","
                + activity("Meal", 30, false, "")
                + ","
                + activity("OnQueueWork", 210, true, ", \"payableMinutes\": 200"));

    assertThat(shift.paidMinutes()).isEqualTo(440);
  }

  @ParameterizedTest
  @CsvSource({
    "OnQueueWork, Break, ON_QUEUE",
    "OffQueueWork, Meal, ON_QUEUE",
    "OnQueueWork, Meeting, MEETING",
    "Meeting, Training, TRAINING",
    "Training, TimeOff, TIME_OFF",
    "OnQueueWork, Unavailable, TIME_OFF",
    "Break, Meal, UNRECOGNISED"
  })
  void isWhatHasToBeMindedMostInIt(String one, String other, ActivityCategory category)
      throws IOException {
    var shift = shift(activity(one, 240, true, "") + "," + activity(other, 240, true, ""));

    assertThat(shift.category()).isEqualTo(category);
  }

  @Test
  void keepsACoachingWithItsAgent() throws IOException {
    var coaching =
        """
        {"startDate": "2026-10-25T00:00:00Z", "lengthMinutes": 60, "description": "",
         "activityCodeId": "OnQueueWork", "externalActivityType": "Coaching"}
        """;

    assertThat(shift(coaching).category()).isEqualTo(ActivityCategory.TRAINING);
  }

  @Test
  void takesADayOffForAsLongAsThatDayIs() throws IOException {
    var marker = new ObjectMapper().readTree("{\"businessUnitDate\": \"2026-10-25\"}");

    var day = ShiftJson.dayOff(marker, ZoneId.of("Europe/Berlin"));

    assertThat(day.window().length()).isEqualTo(Duration.ofHours(25));
    assertThat(day.category()).isEqualTo(ActivityCategory.TIME_OFF);
  }

  @Test
  void saysWhatIsMissing() {
    assertThatThrownBy(() -> read("{\"id\": \"s-1\", \"startDate\": \"2026-10-25T00:00:00Z\"}"))
        .isInstanceOf(Fields.Unreadable.class)
        .hasMessage("lengthMinutes is missing");
  }

  private static String activity(String category, int minutes, boolean paid, String payable) {
    return """
        {"startDate": "2026-10-25T00:00:00Z", "lengthMinutes": %d, "description": "",
         "activityCodeId": "%s", "paid": %s%s}
        """
        .formatted(minutes, category, paid, payable);
  }

  /** A shift of 480 minutes, whose activity codes are the categories themselves. */
  private static Shift shift(String activities) throws IOException {
    return read(
        """
        {"id": "s-1", "startDate": "2026-10-25T00:00:00Z", "lengthMinutes": 480,
         "activities": [%s]}
        """
            .formatted(activities));
  }

  private static Shift read(String json) throws IOException {
    return ShiftJson.read(new ObjectMapper().readTree(json), code -> code);
  }
}
