package io.swapgate.backend.genesyscloud.unit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Activities that must not be traded, in the words of the rule protected-activities. */
final class ProtectedCategories {
  /** Breaks and meals are no shifts of their own: the platform alone can tell of them. */
  private static final Map<String, String> WORDS =
      Map.of(
          "OnQueueWork", "on-queue",
          "OffQueueWork", "on-queue",
          "Meeting", "meeting",
          "Training", "training",
          "TimeOff", "time-off",
          "Unavailable", "time-off");

  private ProtectedCategories() {}

  static SortedSet<String> read(JsonNode rules) {
    var categories = new TreeSet<String>();
    for (JsonNode rule : rules) {
      if (rule.path("action").asText().equals("DoNotAllowTrade")) {
        Optional.ofNullable(WORDS.get(rule.path("activityCategory").asText()))
            .ifPresent(categories::add);
      }
    }
    return categories;
  }
}
