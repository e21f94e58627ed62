package io.swapgate.testing;

import io.swapgate.time.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** A timer whose time passes only when a test says so; what falls due runs in the test's thread. */
public final class ManualTimer extends Timer {
  private record Task(Instant due, long number, Runnable work) {}

  private final SettableClock clock;
  private final Queue<Task> tasks =
      new PriorityQueue<>(Comparator.comparing(Task::due).thenComparing(Task::number));
  private long number;

  public ManualTimer(SettableClock clock) {
    super(new ScheduledThreadPoolExecutor(0)); // never given a task, so it never has a thread
    this.clock = clock;
  }

  @Override
  public void in(Duration delay, Runnable task) {
    tasks.add(new Task(clock.instant().plus(delay), number++, task));
  }

  @Override
  public void now(Runnable task) {
    in(Duration.ZERO, task);
  }

  /** Moves the clock on, and stops on the way at each moment at which something is due. */
  public void advance(Duration by) {
    var end = clock.instant().plus(by);
    for (var next = tasks.peek(); next != null && !next.due().isAfter(end); next = tasks.peek()) {
      tasks.remove();
      clock.advance(Duration.between(clock.instant(), next.due()));
      next.work().run();
    }
    clock.advance(Duration.between(clock.instant(), end));
  }
}
