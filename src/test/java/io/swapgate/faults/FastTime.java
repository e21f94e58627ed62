package io.swapgate.faults;

import io.quarkus.arc.Unremovable;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.gate.WaitingRoom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Time in which a minute of the platform's and of Swapgate's takes a second or so, so that
 * thousands of scenarios can be run. The network takes its own time: to the program it seems slow.
 */
@Alternative
public final class FastTime {
  static final int FACTOR = 100;

  @Produces
  @Alternative
  @ApplicationScoped
  Clock clock() {
    return new FastClock(Instant.now(), System.nanoTime());
  }

  @Produces
  @Alternative
  @Singleton
  @Unremovable
  @Named("redeliveryPool")
  WaitingRoom redeliveryPool(SwapgateConfig config) {
    return new FastWaitingRoom(2 * config.approve().concurrency() + 2).open();
  }

  private static final class FastClock extends Clock {
    private final Instant start;
    private final long startNanos;

    FastClock(Instant start, long startNanos) {
      this.start = start;
      this.startNanos = startNanos;
    }

    @Override
    public Instant instant() {
      return start.plus(Duration.ofNanos((System.nanoTime() - startNanos) * FACTOR));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class FastWaitingRoom extends WaitingRoom {
    FastWaitingRoom(int threads) {
      super(threads);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
      return super.schedule(task, unit.toNanos(delay) / FACTOR, TimeUnit.NANOSECONDS);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
      return super.schedule(task, unit.toNanos(delay) / FACTOR, TimeUnit.NANOSECONDS);
    }
  }
}
