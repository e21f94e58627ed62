package io.swapgate.backend.genesyscloud.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.backend.Fields;
import io.swapgate.schedule.ActivityCategory;
import io.swapgate.schedule.Shift;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The contract's Shift, and its days off. */
final class ShiftJson {
  /** What has to be minded most, first. */
  private static final List<String> BY_WEIGHT =
      List.of("TimeOff", "Unavailable", "Training", "Meeting", "OffQueueWork", "OnQueueWork");

  private ShiftJson() {}

  /** Its end follows from its length, added to the instant: weeks with a clock change too. */
  static Shift read(JsonNode shift, UnaryOperator<String> categoryOf) {
    var fields = new Fields(shift);
    var start = fields.instant("startDate");
    var end = start.plus(Duration.ofMinutes(fields.number("lengthMinutes")));
    var activities = shift.path("activities");
    return new Shift(
        fields.text("id"),
        new Window(start, end),
        paid(activities),
        category(activities, categoryOf));
  }

  /** A whole day off, as an entry of its own. */
  static Shift dayOff(JsonNode marker, ZoneId zone) {
    var day = LocalDate.parse(new Fields(marker).text("businessUnitDate"));
    var window =
        new Window(
            day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
    int paid = marker.path("payableMinutes").asInt();
    return new Shift("day off " + day, window, paid, ActivityCategory.TIME_OFF);
  }

  private static int paid(JsonNode activities) {
    int minutes = 0;
    for (JsonNode activity : activities) {
      int whole = activity.path("paid").asBoolean() ? activity.path("lengthMinutes").asInt() : 0;
      minutes += activity.path("payableMinutes").asInt(whole);
    }
    return minutes;
  }

  private static ActivityCategory category(JsonNode activities, UnaryOperator<String> categoryOf) {
    var categories = new HashSet<String>();
    for (JsonNode activity : activities) {
      categories.add(categoryOf.apply(activity.path("activityCodeId").asText()));
      if (activity.hasNonNull("externalActivityType")) {
        categories.add("Training"); // as coaching or learning, it stays with its agent
      }
    }
    return category(categories);
  }

  private static ActivityCategory category(Set<String> categories) {
    var heaviest = BY_WEIGHT.stream().filter(categories::contains).findFirst().orElse("");
    return switch (heaviest) {
      case "TimeOff", "Unavailable" -> ActivityCategory.TIME_OFF;
      case "Training" -> ActivityCategory.TRAINING;
      case "Meeting" -> ActivityCategory.MEETING;
      case "OffQueueWork", "OnQueueWork" -> ActivityCategory.ON_QUEUE;
      default -> ActivityCategory.UNRECOGNISED;
    };
  }
}
