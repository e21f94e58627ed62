package io.swapgate.gate;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.Unremovable;
import io.swapgate.config.SwapgateConfig;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Produces the threads on which swaps are worked on; so many whatever the load. */
public final class WorkerPool {
  /** A swap at work reads two schedules side by side. */
  private static final int EACH = 2;

  /** For what is only due, so that it need not wait for those at work. */
  private static final int SPARE = 2;

  @Produces
  @DefaultBean
  @Singleton
  @Unremovable
  @Named("redeliveryPool")
  WaitingRoom redeliveryPool(SwapgateConfig config) {
    return new WaitingRoom(EACH * config.approve().concurrency() + SPARE).open();
  }

  void stop(@Disposes @Named("redeliveryPool") WaitingRoom pool) {
    pool.shutdownNow();
  }
}
