package io.swapgate.backend.wfmscheduling;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.backend.Fields;
import io.swapgate.schedule.ActivityCategory;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.ScheduleState;
import io.swapgate.schedule.Shift;
import io.swapgate.swap.AgentId;
import java.util.ArrayList;

/** The contract's AgentSchedule. */
final class ScheduleJson {
  private ScheduleJson() {}

  static AgentSchedule read(JsonNode node) {
    var fields = new Fields(node);
    if (!node.path("shifts").isArray()) {
      throw new Fields.Unreadable("shifts is missing");
    }
    var shifts = new ArrayList<Shift>();
    for (JsonNode shift : node.path("shifts")) {
      shifts.add(shift(new Fields(shift)));
    }
    return new AgentSchedule(
        new AgentId(fields.text("agentId")),
        fields.choice("state", ScheduleState.class, ScheduleState.UNRECOGNISED),
        fields.zone("timeZone"),
        fields.require("skills").texts("skills"),
        shifts);
  }

  private static Shift shift(Fields fields) {
    try {
      return new Shift(
          fields.text("id"),
          fields.window(),
          fields.number("paidMinutes"),
          fields.has("activityCategory")
              ? fields.choice(
                  "activityCategory", ActivityCategory.class, ActivityCategory.UNRECOGNISED)
              : ActivityCategory.ON_QUEUE);
    } catch (IllegalArgumentException | Fields.Unreadable e) {
      throw new Fields.Unreadable("shift " + fields.object().path("id") + ": " + e.getMessage());
    }
  }
}
