package io.swapgate.rules.work;

import io.swapgate.schedule.AgentSchedule;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When an agent works: stretches that neither overlap nor touch, oldest first. */
public record Workload(List<Window> stretches) {
  public Workload {
    stretches = List.copyOf(stretches);
  }

  /** Everything in {@code schedule} but time off. */
  public static Workload of(AgentSchedule schedule) {
    return new Workload(linked(schedule.work().toList(), Duration.ofNanos(1)));
  }

  /** The same, with breaks shorter than {@code shortest} counted in. */
  public Workload over(Duration shortest) {
    return new Workload(linked(stretches, shortest));
  }

  /** How long the agent works in {@code period}. */
  public Duration in(Window period) {
    long seconds = 0;
    for (Window stretch : stretches) {
      if (stretch.overlaps(period)) {
        seconds += stretch.within(period).length().toSeconds();
      }
    }
    return Duration.ofSeconds(seconds);
  }

  /** The stretch that holds {@code window}; the window itself where nothing is known of it. */
  public Window around(Window window) {
    for (Window stretch : stretches) {
      if (stretch.overlaps(window)) {
        return stretch.span(window);
      }
    }
    return window;
  }

  /** The stretches that overlap {@code period}, whole. */
  public List<Window> touching(Window period) {
    return stretches.stream().filter(period::overlaps).toList();
  }

  /** The last stretch that ends at or before the start of {@code period}. */
  public Optional<Window> before(Window period) {
    return stretches.stream()
        .filter(stretch -> !stretch.end().isAfter(period.start()))
        .reduce((a, b) -> b);
  }

  /** The first stretch that starts at or after the end of {@code period}. */
  public Optional<Window> after(Window period) {
    return stretches.stream()
        .filter(stretch -> !stretch.start().isBefore(period.end()))
        .findFirst();
  }

  /** {@code sorted}, those linked that less than {@code gap} lies between. */
  private static List<Window> linked(List<Window> sorted, Duration gap) {
    var linked = new ArrayList<Window>(sorted.size());
    for (Window next : sorted) {
      int last = linked.size() - 1;
      boolean links = last >= 0 && next.start().isBefore(linked.get(last).end().plus(gap));
      if (links) {
        linked.set(last, linked.get(last).span(next));
      } else {
        linked.add(next);
      }
    }
    return linked;
  }
}
