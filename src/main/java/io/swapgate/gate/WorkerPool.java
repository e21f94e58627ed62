package io.swapgate.gate;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.Unremovable;
import io.swapgate.config.SwapgateConfig;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Produces the threads on which swaps go on after a wait. */
public final class WorkerPool {
  /** Beside those at work: one for what is only due, so that it need not wait for the others. */
  private static final int SPARE = 2;

  @Produces
  @DefaultBean
  @Singleton
  @Unremovable
  @Named("redeliveryPool")
  WaitingRoom redeliveryPool(SwapgateConfig config) {
    return new WaitingRoom(config.approve().concurrency() + SPARE).open();
  }

  void stop(@Disposes @Named("redeliveryPool") WaitingRoom pool) {
    pool.shutdownNow();
  }
}
