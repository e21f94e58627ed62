package io.swapgate.platform;

import io.quarkus.arc.Unremovable;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.failure.ProgramStops;
import io.swapgate.time.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.AsyncProcessorSupport;
import org.jboss.logging.Logger;

/**
 * Every call's way to the platform: within the {@link CallBudget}, and one by one during an {@link
 * Outage}. Calls that must wait do so without a thread.
 */
@Named("callGate")
@Unremovable
@ApplicationScoped
public class CallGate extends AsyncProcessorSupport {
  private static final Logger LOG = Logger.getLogger(CallGate.class);

  /** How often a token looks whether there is a place for it; it waits in its caller's thread. */
  private static final Duration LOOK = Duration.ofMillis(20);

  /** A wait that an operator need not hear of. */
  private static final Duration SHORT = Duration.ofSeconds(2);

  private final CallQueue queue;
  private final Clock clock;
  private final Timer timer;
  private final AtomicLong calls = new AtomicLong();
  private Instant lookAt = Instant.MAX;
  private Instant quietUntil = Instant.EPOCH;

  public CallGate(SwapgateConfig config, Clock clock, Timer timer) {
    int most = config.rate().perMinute();
    if (most < 0 || most == 1) {
      throw new IllegalArgumentException(
          "swapgate.rate.per-minute must be 2 or more, or 0 for no limit; it is " + most);
    }
    this.queue = new CallQueue(new CallBudget(most));
    this.clock = clock;
    this.timer = timer;
  }

  @Override
  public boolean process(Exchange exchange, AsyncCallback callback) {
    var call = new WaitingCall(exchange, callback, calls.getAndIncrement());
    if (!queue.enter(call)) {
      exchange.setException(new ProgramStops());
      callback.done(true);
      return true;
    }
    var passing = takePassing();
    boolean passes = passing.remove(call);
    goOn(passing);
    if (passes) {
      callback.done(true);
    }
    return passes;
  }

  /**
   * The call of {@code exchange} has come back, with an answer of the platform's or without;
   * returns false if it was never sent.
   */
  boolean ended(Exchange exchange, boolean answered) {
    var probed = WaitingCall.losesPlace(exchange);
    if (probed.isEmpty()) {
      return false;
    }
    var now = clock.instant();
    queue.end(now);
    if (answered) {
      if (queue.answered()) {
        LOG.info("The platform answers again");
      }
    } else if (queue.failed(probed.get(), now)) {
      LOG.warn("The platform does not answer: calls wait until a single one finds it back");
    }
    letPass();
    return true;
  }

  /** Waits for the place that is kept for fetching a token. */
  void enterForToken() {
    while (!queue.takeForToken(clock.instant())) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  void tokenEnded() {
    queue.end(clock.instant());
    letPass();
  }

  /** The platform has had too many calls: none for {@code pause}. */
  void pause(Duration pause) {
    queue.pauseUntil(clock.instant().plus(pause));
    LOG.warnf("The platform has had too many calls (429); none for %d s", seconds(pause));
  }

  /** What the platform says of its own count; {@code reset} is how long its window still lasts. */
  void learn(int count, int allowed, Duration reset) {
    queue.learn(count, allowed, clock.instant().plus(reset));
  }

  /** Whether the platform is down. */
  public boolean isOutage() {
    return queue.isOutage();
  }

  /** How many calls the budget allows now; not a number while nothing limits them. */
  public double left() {
    var left = queue.left(clock.instant());
    return left.isPresent() ? left.getAsInt() : Double.NaN;
  }

  /** No further call: those that wait end at once, those under way come back. */
  public void shut() {
    var turnedAway = queue.close();
    turnedAway.forEach(call -> call.exchange().setException(new ProgramStops()));
    goOn(turnedAway);
  }

  /** Calls pass again; whoever was to look when the next one may is no longer there. */
  public void open() {
    queue.open();
    synchronized (this) {
      lookAt = Instant.MAX;
    }
    letPass();
  }

  /** Whether no call is under way. */
  public boolean isQuiet() {
    return queue.isQuiet();
  }

  private void letPass() {
    goOn(takePassing());
  }

  private void goOn(List<WaitingCall> calls) {
    calls.forEach(call -> timer.now(() -> call.callback().done(false)));
  }

  private List<WaitingCall> takePassing() {
    var now = clock.instant();
    var passing = queue.takePassing(now);
    queue.nextLook(now).ifPresent(due -> look(now, due));
    return passing;
  }

  private synchronized void look(Instant now, Instant due) {
    say(now, Duration.between(now, due));
    if (due.isBefore(lookAt) || !lookAt.isAfter(now)) {
      lookAt = due;
      timer.in(Duration.between(now, due), this::letPass);
    }
  }

  /** Once for each period: a program that waits must not look like one that hangs. */
  private void say(Instant now, Duration wait) {
    if (wait.compareTo(SHORT) > 0 && !queue.isOutage() && !now.isBefore(quietUntil)) {
      quietUntil = now.plus(CallBudget.WINDOW);
      LOG.infof(
          "The budget of calls is used up (swapgate.rate.per-minute, or the platform's limit);"
              + " %d calls wait, the next one %d s",
          queue.size(), seconds(wait));
    }
  }

  private static long seconds(Duration duration) {
    return duration.plusMillis(999).toSeconds();
  }
}
