package io.swapgate.simulator.schedule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An agent with skills and a schedule, its shifts oldest first. */
public record Agent(
    String id,
    String managementUnitId,
    String timeZone,
    List<String> skills,
    List<Shift> shifts,
    AgentState state,
    Instant lastUpdated) {
  public Agent {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("agent needs an id");
    }
    skills = List.copyOf(skills);
    shifts = shifts.stream().sorted(Comparator.comparing(shift -> shift.window().start())).toList();
  }

  public List<Shift> shiftsIn(Window window) {
    return shifts.stream().filter(shift -> shift.window().overlaps(window)).toList();
  }

  /** Says whether the shifts cover the whole window, several shifts in a row included. */
  public boolean works(Window window) {
    var reached = window.start();
    for (var shift : shifts) {
      var reaches = !shift.window().start().isAfter(reached);
      if (reaches && shift.window().end().isAfter(reached)) {
        reached = shift.window().end();
      }
    }
    return !reached.isBefore(window.end());
  }

  /** Returns the pieces of work that lie inside the window. */
  public List<Shift> cutOut(Window window) {
    return shifts.stream().flatMap(shift -> shift.inside(window).stream()).toList();
  }

  public Agent without(Window window, Instant at) {
    return withShifts(
        shifts.stream().flatMap(shift -> shift.outside(window).stream()).toList(), at);
  }

  public Agent with(List<Shift> more, Instant at) {
    return withShifts(Stream.concat(shifts.stream(), more.stream()).toList(), at);
  }

  public Agent withShifts(List<Shift> others, Instant at) {
    return new Agent(id, managementUnitId, timeZone, skills, others, state, at);
  }

  public Agent in(AgentState other, Instant at) {
    return new Agent(id, managementUnitId, timeZone, skills, shifts, other, at);
  }
}
