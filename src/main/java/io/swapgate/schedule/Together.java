package io.swapgate.schedule;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.processor.aggregate.GroupedBodyAggregationStrategy;

/** What read-schedules needs to read two schedules side by side. */
public final class SchedulePool {
  /** Two threads at most for each swap at work, none at rest. */
  @Produces
  @Singleton
  @Unremovable
  @Named("schedulePool")
  ExecutorService pool() {
    return Executors.newCachedThreadPool();
  }

  void stop(@Disposes @Named("schedulePool") ExecutorService pool) {
    pool.shutdownNow();
  }

  /** All bodies, in one list. */
  @Produces
  @Singleton
  @Unremovable
  @Named("together")
  AggregationStrategy together() {
    return new GroupedBodyAggregationStrategy();
  }
}
