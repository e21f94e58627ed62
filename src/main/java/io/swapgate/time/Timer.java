package io.swapgate.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Runs something later, on the threads on which swaps go on after a wait. */
@ApplicationScoped
public class Timer {
  private static final Logger LOG = Logger.getLogger(Timer.class);

  private final ScheduledExecutorService pool;

  public Timer(@Named("redeliveryPool") ScheduledExecutorService pool) {
    this.pool = pool;
  }

  /** Runs {@code task} once {@code delay} is over, rounded up to a millisecond. */
  public void in(Duration delay, Runnable task) {
    Future<?> unused = pool.schedule(() -> run(task), delay.toMillis() + 1, TimeUnit.MILLISECONDS);
  }

  /** Runs {@code task} as soon as a thread is free. */
  public void now(Runnable task) {
    pool.execute(() -> run(task));
  }

  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.error("A fault of Swapgate's own", e);
    }
  }
}
