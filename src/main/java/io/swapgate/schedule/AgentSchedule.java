package io.swapgate.schedule;

import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An agent's shifts within a range, oldest first, and what the agent can do. */
public record AgentSchedule(
    AgentId agent, ScheduleState state, ZoneId zone, Set<String> skills, List<Shift> shifts) {

  /** Shifts that start together are told apart too: what is found is not to hang on their order. */
  private static final Comparator<Shift> BY_START =
      Comparator.<Shift, Instant>comparing(s -> s.window().start())
          .thenComparing(s -> s.window().end())
          .thenComparing(Shift::category)
          .thenComparing(Shift::id)
          .thenComparing(Shift::paidMinutes);

  public AgentSchedule {
    skills = Set.copyOf(skills);
    shifts = isSorted(shifts) ? List.copyOf(shifts) : shifts.stream().sorted(BY_START).toList();
  }

  /** What stands in the schedule for a part of {@code period}, oldest first. */
  public List<Shift> shiftsIn(Window period) {
    var overlapping = new ArrayList<Shift>();
    for (Shift shift : shifts) {
      if (shift.window().overlaps(period)) {
        overlapping.add(shift);
      }
    }
    return overlapping;
  }

  /** This schedule, of nothing but what stands in it for a part of {@code period}. */
  public AgentSchedule only(Window period) {
    return new AgentSchedule(agent, state, zone, skills, shiftsIn(period));
  }

  /** The stretches in which the agent works, oldest first; time off is not work. */
  public Stream<Window> work() {
    return shifts.stream().filter(s -> s.category().isWork()).map(Shift::window);
  }

  /** Whether the agent works all of {@code window}, in one shift or in several that touch. */
  public boolean works(Window window) {
    var reached = window.start();
    for (Shift shift : shiftsIn(window)) {
      boolean goesOn =
          !shift.window().start().isAfter(reached) && shift.window().end().isAfter(reached);
      if (goesOn && shift.category().isWork()) {
        reached = shift.window().end();
      }
    }
    return !reached.isBefore(window.end());
  }

  /** This schedule without what the agent gives away in {@code swap}. */
  public AgentSchedule afterGiving(Swap swap) {
    return swap.givenBy(agent).map(this::without).orElse(this);
  }

  /** This schedule without work in {@code window}: a shift that it cuts keeps what lies outside. */
  private AgentSchedule without(Window window) {
    var left = new ArrayList<Shift>();
    for (Shift shift : shifts) {
      if (!shift.category().isWork() || !shift.window().overlaps(window)) {
        left.add(shift);
      } else {
        rest(shift, window).forEach(left::add);
      }
    }
    return new AgentSchedule(agent, state, zone, skills, left);
  }

  AgentSchedule with(Shift shift) {
    var more = new ArrayList<>(shifts);
    int at = more.size();
    while (at > 0 && BY_START.compare(more.get(at - 1), shift) > 0) {
      at--;
    }
    more.add(at, shift);
    return new AgentSchedule(agent, state, zone, skills, more);
  }

  private static boolean isSorted(List<Shift> shifts) {
    for (int i = 1; i < shifts.size(); i++) {
      var last = shifts.get(i - 1).window().start();
      int order = last.compareTo(shifts.get(i).window().start());
      if (order > 0 || (order == 0 && BY_START.compare(shifts.get(i - 1), shifts.get(i)) > 0)) {
        return false;
      }
    }
    return true;
  }

  private static Stream<Shift> rest(Shift shift, Window cut) {
    var parts = new ArrayList<Shift>();
    var whole = shift.window();
    if (whole.start().isBefore(cut.start())) {
      parts.add(shift.cutTo(new Window(whole.start(), cut.start())));
    }
    if (whole.end().isAfter(cut.end())) {
      parts.add(shift.cutTo(new Window(cut.end(), whole.end())));
    }
    return parts.stream();
  }
}
