package io.swapgate.gate;

import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where swaps wait without a thread, and the threads on which they go on. Camel's own pool for
 * redelivery holds 1,000 waiting messages and loses the next; this one has no such bound.
 */
public class WaitingRoom extends ScheduledThreadPoolExecutor {
  public WaitingRoom(int threads) {
    super(threads, new Named());
  }

  /** All its threads are there from the start, so that their number tells nothing of the load. */
  public final WaitingRoom open() {
    setRemoveOnCancelPolicy(true);
    prestartAllCoreThreads();
    return this;
  }

  /** Ends every wait now. */
  public void hurry() {
    for (Runnable task : getQueue().toArray(Runnable[]::new)) {
      if (task instanceof RunnableScheduledFuture<?> wait && getQueue().remove(wait)) {
        execute(wait);
      }
    }
  }

  private static final class Named implements ThreadFactory {
    private final AtomicInteger number = new AtomicInteger();

    @Override
    public Thread newThread(Runnable task) {
      var thread = new Thread(task, "swap-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    }
  }
}
