package io.swapgate.simulator.trading.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.trading.unit.BusinessUnit;

/** Writes shifts; each is one activity from its start to its end. */
public final class ShiftJson {
  private ShiftJson() {}

  /** Returns a shift as a published schedule has it. */
  public static ObjectNode of(Shift shift, BusinessUnit unit) {
    var week = unit.week(shift.window().start());
    var json = References.to(shift.id());
    putTimes(json, shift);
    var activity = json.putArray("activities").addObject();
    putTimes(activity, shift);
    activity.put("description", "").put("activityCodeId", code(shift));
    activity.put("paid", true).put("payableMinutes", shift.paidMinutes());
    json.put("manuallyEdited", false);
    json.set("schedule", References.to(unit.schedule(week)).put("weekDate", week.toString()));
    return json;
  }

  /** Returns a shift's activity as the platform foresees it after a trade. */
  public static ObjectNode foreseen(Shift shift) {
    var activity = References.object();
    putTimes(activity, shift);
    activity.put("activityCodeId", code(shift)).put("countsAsPaidTime", true);
    return activity.put("payableMinutes", shift.paidMinutes());
  }

  private static void putTimes(ObjectNode json, Shift shift) {
    json.put("startDate", shift.window().start().toString());
    json.put("lengthMinutes", shift.window().length().toMinutes());
  }

  private static String code(Shift shift) {
    return ActivityCode.of(shift.activity()).id();
  }
}
