package io.swapgate.rules.work;

import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.Shift;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * When an agent works: stretches that neither overlap nor touch, oldest first, to the millisecond.
 * Every rule looks here, often at 17 weeks; so they are searched by halves, not from end to end.
 */
public final class Workload {
  private final long[] starts;
  private final long[] ends;

  private Workload(long[] starts, long[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** Everything in {@code schedule} but time off. */
  public static Workload of(AgentSchedule schedule) {
    var starts = new long[schedule.shifts().size()];
    var ends = new long[starts.length];
    int n = 0;
    for (Shift shift : schedule.shifts()) {
      if (shift.category().isWork()) {
        long start = shift.window().start().toEpochMilli();
        long end = shift.window().end().toEpochMilli();
        if (n > 0 && start <= ends[n - 1]) {
          ends[n - 1] = Math.max(ends[n - 1], end);
        } else {
          starts[n] = start;
          ends[n++] = end;
        }
      }
    }
    return new Workload(Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
  }

  /** How long the agent works in {@code period}. */
  public Duration in(Window period) {
    long from = period.start().toEpochMilli();
    long to = period.end().toEpochMilli();
    long sum = 0;
    for (int i = firstEndingAfter(from); i < starts.length && starts[i] < to; i++) {
      sum += Math.min(ends[i], to) - Math.max(starts[i], from);
    }
    return Duration.ofMillis(sum);
  }

  /** The stretch that holds {@code window}, breaks shorter than {@code rest} counted in. */
  public Window around(Window window, Duration rest) {
    long start = window.start().toEpochMilli();
    long end = window.end().toEpochMilli();
    long gap = Math.max(rest.toMillis(), 1); // what touches is one stretch
    int i = firstEndingAfter(start - gap);
    if (i < starts.length && starts[i] - end < gap) {
      start = Math.min(start, starts[i]);
    }
    for (int left = i - 1; left >= 0 && start - ends[left] < gap; left--) {
      start = starts[left];
    }
    for (int right = i; right < starts.length && starts[right] - end < gap; right++) {
      end = Math.max(end, ends[right]);
    }
    return new Window(Instant.ofEpochMilli(start), Instant.ofEpochMilli(end));
  }

  /** The stretches that overlap {@code period}, whole. */
  public List<Window> touching(Window period) {
    long to = period.end().toEpochMilli();
    var touching = new ArrayList<Window>();
    for (int i = firstEndingAfter(period.start().toEpochMilli());
        i < starts.length && starts[i] < to;
        i++) {
      touching.add(stretch(i));
    }
    return touching;
  }

  /** The rests between the stretches that have a part of {@code period}, whole. */
  public List<Window> rests(Window period) {
    long to = period.end().toEpochMilli();
    var rests = new ArrayList<Window>();
    int first = Math.max(1, firstStartingAt(period.start().toEpochMilli() + 1));
    for (int i = first; i < starts.length && ends[i - 1] < to; i++) {
      rests.add(stretch(i - 1).until(stretch(i)));
    }
    return rests;
  }

  /** The last stretch that ends at or before the start of {@code period}. */
  public Optional<Window> before(Window period) {
    int i = firstEndingAfter(period.start().toEpochMilli());
    return i == 0 ? Optional.empty() : Optional.of(stretch(i - 1));
  }

  /** The first stretch that starts at or after the end of {@code period}. */
  public Optional<Window> after(Window period) {
    return startingAt(period.end());
  }

  /** The first stretch that starts at {@code instant} or after. */
  public Optional<Window> startingAt(Instant instant) {
    int i = firstStartingAt(instant.toEpochMilli());
    return i == starts.length ? Optional.empty() : Optional.of(stretch(i));
  }

  private Window stretch(int i) {
    return new Window(Instant.ofEpochMilli(starts[i]), Instant.ofEpochMilli(ends[i]));
  }

  /** The number of the first stretch that starts at {@code instant} or after. */
  private int firstStartingAt(long instant) {
    int i = Arrays.binarySearch(starts, instant);
    return i >= 0 ? i : -i - 1;
  }

  /** The number of the first stretch that ends after {@code instant}; how many, if none does. */
  private int firstEndingAfter(long instant) {
    int i = Arrays.binarySearch(ends, instant);
    return i >= 0 ? i + 1 : -i - 1;
  }
}
