package io.swapgate.simulator.trading.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.schedule.ActivityCategory;
import java.util.stream.Stream;

/** What a schedule writes for a category; only the list of all codes tells which that is. */
public enum ActivityCode {
  ON_QUEUE("code-on-queue", ActivityCategory.ON_QUEUE, "OnQueueWork", true),
  TRAINING("code-training", ActivityCategory.TRAINING, "Training", true),
  MEETING("code-meeting", ActivityCategory.MEETING, "Meeting", true),
  TIME_OFF("code-time-off", ActivityCategory.TIME_OFF, "TimeOff", false);

  private final String id;
  private final ActivityCategory activity;
  private final String category;
  private final boolean work;

  ActivityCode(String id, ActivityCategory activity, String category, boolean work) {
    this.id = id;
    this.activity = activity;
    this.category = category;
    this.work = work;
  }

  static ActivityCode of(ActivityCategory activity) {
    return Stream.of(values()).filter(code -> code.activity == activity).findFirst().orElseThrow();
  }

  /** Returns the category's name in the job API. */
  public static String category(ActivityCategory activity) {
    return of(activity).category;
  }

  String id() {
    return id;
  }

  public ObjectNode json() {
    return References.to(id)
        .put("name", name())
        .put("active", true)
        .put("category", category)
        .put("countsAsPaidTime", true)
        .put("countsAsWorkTime", work)
        .put("interruptible", this == ON_QUEUE);
  }
}
