package io.swapgate.backend;

import io.swapgate.time.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.support.AsyncProcessorSupport;
import org.jspecify.annotations.Nullable;

/**
 * A step of a route in which one run of another route serves all messages that come within a while.
 * Who waits holds no thread. What that run is asked was asked after each of them had come, so that
 * its answer is fresh for all. Where it fails as one of them may have made it fail, halves are
 * served by themselves, so that one costs the others nothing but time.
 */
public abstract class SharedStep extends AsyncProcessorSupport {
  /** How long the first who comes waits for others, and how many are served together at most. */
  public record Crowd(Duration patience, int most) {}

  private record Waiting(Exchange exchange, AsyncCallback callback) {}

  private final String endpoint;
  private final Crowd crowd;
  private final ProducerTemplate routes;
  private final Timer timer;
  private final Map<String, List<Waiting>> lanes = new HashMap<>();

  /** Serves by the route at {@code endpoint}. */
  protected SharedStep(String endpoint, Crowd crowd, ProducerTemplate routes, Timer timer) {
    this.endpoint = endpoint;
    this.crowd = crowd;
    this.routes = routes;
    this.timer = timer;
  }

  /** How many are served together at most. */
  protected int most() {
    return crowd.most();
  }

  /** Only messages of the same lane are served together. */
  protected abstract String lane(Exchange one);

  /** The body with which the other route begins. */
  protected abstract Object asked(String lane, List<Exchange> all);

  /** Gives {@code one} its part of what the other route has {@code done}, or throws. */
  protected abstract void share(Exchange done, Exchange one);

  @Override
  public boolean process(Exchange exchange, AsyncCallback callback) {
    try {
      enter(lane(exchange), new Waiting(exchange, callback));
      return false;
    } catch (RuntimeException e) {
      exchange.setException(e);
      callback.done(true);
      return true;
    }
  }

  private void enter(String lane, Waiting waiting) {
    var full = line(lane, waiting);
    if (!full.isEmpty()) {
      timer.now(() -> serve(lane, full));
    }
  }

  /** Returns those who are served now, or nobody. */
  private synchronized List<Waiting> line(String lane, Waiting waiting) {
    var line = lanes.computeIfAbsent(lane, l -> new ArrayList<>());
    line.add(waiting);
    if (line.size() >= most()) {
      lanes.remove(lane);
      return line;
    }
    if (line.size() == 1) {
      timer.in(crowd.patience(), () -> timeIsOver(lane, line));
    }
    return List.of();
  }

  private void timeIsOver(String lane, List<Waiting> line) {
    boolean isServed;
    synchronized (this) {
      isServed = !lanes.remove(lane, line);
    }
    if (!isServed) {
      serve(lane, line);
    }
  }

  private void serve(String lane, List<Waiting> line) {
    try {
      var unused =
          routes
              .asyncSend(endpoint, exchange -> exchange.getMessage().setBody(asked(lane, of(line))))
              .whenComplete((done, thrown) -> end(lane, line, done, thrown));
    } catch (RuntimeException e) { // the routes have been stopped
      line.forEach(one -> fail(one, e));
    }
  }

  private void end(String lane, List<Waiting> line, Exchange done, @Nullable Throwable thrown) {
    var failed = thrown == null ? done.getException() : thrown;
    if (failed == null) {
      line.forEach(one -> end(one, done));
    } else if (line.size() > 1 && OneOfMany.mayHaveCaused(failed)) {
      int half = line.size() / 2;
      serve(lane, line.subList(0, half));
      serve(lane, line.subList(half, line.size()));
    } else {
      line.forEach(one -> fail(one, failed));
    }
  }

  private void end(Waiting one, Exchange done) {
    try {
      share(done, one.exchange());
      timer.now(() -> one.callback().done(false));
    } catch (RuntimeException e) {
      fail(one, e);
    }
  }

  private void fail(Waiting one, Throwable failed) {
    one.exchange().setException(failed);
    timer.now(() -> one.callback().done(false));
  }

  private static List<Exchange> of(List<Waiting> line) {
    return line.stream().map(Waiting::exchange).toList();
  }
}
