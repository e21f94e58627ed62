package io.swapgate.platform;

import io.quarkus.arc.Unremovable;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.time.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.AsyncProcessorSupport;
import org.jboss.logging.Logger;

/**
 * Lets at most {@code swapgate.rate.per-minute} calls pass in any 60 s, in the order in which they
 * came; the others wait without a thread. Camel's throttler does the same, but has no "no limit".
 */
@Named("rateLimit")
@Unremovable
@ApplicationScoped
public class RateLimit extends AsyncProcessorSupport {
  private static final Logger LOG = Logger.getLogger(RateLimit.class);

  /** A little more than a minute: the platform may count by a clock that is not ours. */
  private static final Duration PERIOD = Duration.ofSeconds(61);

  private final int most;
  private final Clock clock;
  private final Timer timer;

  /** When the latest {@code most} calls pass or passed, the earliest first. */
  private final Deque<Instant> passes = new ArrayDeque<>();

  private Instant quietUntil = Instant.EPOCH;

  public RateLimit(SwapgateConfig config, Clock clock, Timer timer) {
    this.most = config.rate().perMinute();
    this.clock = clock;
    this.timer = timer;
  }

  @Override
  public boolean process(Exchange exchange, AsyncCallback callback) {
    var wait = most == 0 ? Duration.ZERO : Duration.between(clock.instant(), book());
    if (wait.isZero() || wait.isNegative()) {
      callback.done(true);
      return true;
    }
    say(wait);
    timer.in(wait, () -> callback.done(false));
    return false;
  }

  /** Once for each period: a program that waits must not look like one that hangs. */
  private synchronized void say(Duration wait) {
    var now = clock.instant();
    if (!now.isBefore(quietUntil)) {
      quietUntil = now.plus(PERIOD);
      LOG.infof(
          "swapgate.rate.per-minute (%d) is used up; the next call waits %d s",
          most, wait.toSeconds() + 1);
    }
  }

  /** The next free place: now, or when the call before the last {@code most} is long enough ago. */
  private synchronized Instant book() {
    var now = clock.instant();
    var place = now;
    if (passes.size() == most) {
      var free = passes.removeFirst().plus(PERIOD);
      place = free.isAfter(now) ? free : now;
    }
    passes.addLast(place);
    return place;
  }
}
