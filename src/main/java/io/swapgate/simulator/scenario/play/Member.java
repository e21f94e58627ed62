package io.swapgate.simulator.scenario.play;

import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.schedule.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An agent to be, whose shifts come together swap by swap. */
final class Member {
  static final String SKILL = "calls";

  private final String id;
  private final Unit unit;
  private final List<Window> shifts = new ArrayList<>();
  private int nextDay;

  Member(String id, Unit unit) {
    this.id = id;
    this.unit = unit;
  }

  String id() {
    return id;
  }

  Unit unit() {
    return unit;
  }

  int nextDay() {
    return nextDay;
  }

  void isFreeFrom(int day) {
    nextDay = day;
  }

  void works(Window shift) {
    if (!shifts.contains(shift)) {
      shifts.add(shift);
    }
  }

  Agent agent(Instant now) {
    var skills = List.of(SKILL, "email");
    return new Agent(id, unit.id(), unit.zone(), skills, shifts(), AgentState.SCHEDULED, now);
  }

  private List<Shift> shifts() {
    return IntStream.range(0, shifts.size())
        .mapToObj(i -> Shift.onQueue("SH-" + id + "-" + (i + 1), shifts.get(i)))
        .toList();
  }
}
