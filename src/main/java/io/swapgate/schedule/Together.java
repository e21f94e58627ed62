package io.swapgate.schedule;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.apache.camel.AggregationStrategy;
import org.apache.camel.processor.aggregate.GroupedBodyAggregationStrategy;

/** How read-schedules puts what it read side by side. */
public final class Together {
  /** All bodies, in one list. */
  @Produces
  @Singleton
  @Unremovable
  @Named("together")
  AggregationStrategy together() {
    return new GroupedBodyAggregationStrategy();
  }
}
