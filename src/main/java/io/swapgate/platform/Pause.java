package io.swapgate.platform;

import io.quarkus.arc.Unremovable;
import io.swapgate.time.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.AsyncProcessorSupport;
import org.jboss.logging.Logger;

/** Holds back every call, without a thread, for as long as the platform asked for in a 429. */
@Named("pause")
@Unremovable
@ApplicationScoped
public class Pause extends AsyncProcessorSupport {
  private static final Logger LOG = Logger.getLogger(Pause.class);

  private final Clock clock;
  private final Timer timer;
  private Instant until = Instant.EPOCH;

  public Pause(Clock clock, Timer timer) {
    this.clock = clock;
    this.timer = timer;
  }

  /** From now on for {@code pause}, unless a longer one is on already. */
  public synchronized void hold(Duration pause) {
    var end = clock.instant().plus(pause);
    if (end.isAfter(until)) {
      until = end;
      LOG.warnf("The platform has had too many calls (429); none for %d s", pause.toSeconds());
    }
  }

  synchronized Duration left() {
    var left = Duration.between(clock.instant(), until);
    return left.isNegative() ? Duration.ZERO : left;
  }

  @Override
  public boolean process(Exchange exchange, AsyncCallback callback) {
    var left = left();
    if (left.isZero()) {
      callback.done(true);
      return true;
    }
    timer.in(left, () -> goOn(exchange, callback));
    return false;
  }

  /** A 429 in the meantime may have made the pause longer. */
  private void goOn(Exchange exchange, AsyncCallback callback) {
    if (left().isZero()) {
      callback.done(false);
    } else {
      process(exchange, callback);
    }
  }
}
