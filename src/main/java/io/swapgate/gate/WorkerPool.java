package io.swapgate.gate;

import io.quarkus.arc.Unremovable;
import io.swapgate.config.SwapgateConfig;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads on which swaps go on after a wait. Camel's own pool for redelivery holds 1,000
 * waiting messages and loses the next; this one has no such bound.
 */
public final class WorkerPool {
  /** Beside those at work: one for what is only due, so that it need not wait for the others. */
  private static final int SPARE = 2;

  @Produces
  @Singleton
  @Unremovable
  @Named("redeliveryPool")
  ScheduledExecutorService redeliveryPool(SwapgateConfig config) {
    var number = new AtomicInteger();
    var pool =
        new ScheduledThreadPoolExecutor(
            config.approve().concurrency() + SPARE,
            task -> {
              var thread = new Thread(task, "swap-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    pool.setRemoveOnCancelPolicy(true);
    return pool;
  }

  void stop(@Disposes @Named("redeliveryPool") ScheduledExecutorService pool) {
    pool.shutdownNow();
  }
}
