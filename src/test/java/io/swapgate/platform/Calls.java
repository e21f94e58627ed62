package io.swapgate.platform;

import static io.swapgate.testing.Windows.MONDAY;

import io.swapgate.testing.ManualTimer;
import io.swapgate.testing.SettableClock;
import io.swapgate.testing.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;

/** Words for calls at a {@link CallGate}, in a time that passes only when a test says so. */
final class Calls {
  private final DefaultCamelContext context = new DefaultCamelContext(); // never started
  private final SettableClock clock = new SettableClock(MONDAY);
  private final ManualTimer timer = new ManualTimer(clock);
  private final List<String> passed = new ArrayList<>();
  private final List<Exchange> underWay = new ArrayList<>();
  private final CallGate gate;

  private Calls(int perMinute) {
    var limit = Map.of("swapgate.rate.per-minute", Integer.toString(perMinute));
    gate = new CallGate(Settings.shippedBut(limit), clock, timer);
  }

  static Calls atMost(int perMinute) {
    return new Calls(perMinute);
  }

  static Calls withoutLimit() {
    return new Calls(0);
  }

  CallGate gate() {
    return gate;
  }

  SettableClock clock() {
    return clock;
  }

  ManualTimer timer() {
    return timer;
  }

  /** The names of those that passed, in order. */
  List<String> passed() {
    return passed;
  }

  void pass(Duration time) {
    timer.advance(time);
  }

  void make(String... names) {
    List.of(names).forEach(name -> make(name, call -> {}));
  }

  Exchange make(String name, Consumer<Exchange> onPass) {
    var exchange = new DefaultExchange(context);
    exchange.setVariable("call", name);
    gate.process(
        exchange,
        doneSync -> {
          if (exchange.getException() == null) {
            passed.add(name);
            underWay.add(exchange);
            onPass.accept(exchange);
          }
        });
    return exchange;
  }

  /** All that are under way come back with an answer. */
  void end() {
    var ending = List.copyOf(underWay);
    underWay.clear();
    ending.forEach(exchange -> gate.ended(exchange, true));
  }

  /** So many more come back without. */
  void fail(int times) {
    IntStream.range(0, times).forEach(i -> gate.ended(make("read-swap", call -> {}), false));
    underWay.clear();
  }
}
