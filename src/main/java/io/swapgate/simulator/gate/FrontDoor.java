package io.swapgate.simulator.gate;

import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.Delivery;
import io.swapgate.simulator.calls.Exchange;
import io.swapgate.simulator.fault.FaultPlan;
import io.swapgate.simulator.fault.Strike;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;
import io.swapgate.simulator.socket.Responder;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Counts and writes down every request, lets faults strike it, and puts the server's clock and a
 * correlation id on every answer.
 */
public final class FrontDoor implements Responder {
  /** As RFC 1123 has it, with the two digits for the day that HTTP asks for. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private final Guard guard;
  private final Witness witness;
  private final FaultPlan faults;
  private final RateWindow rates;
  private final Clock clock;
  private volatile Duration pause = Duration.ZERO;
  private volatile Consumer<Exchange> listener = exchange -> {};

  public FrontDoor(Guard guard, Witness witness, FaultPlan faults, RateWindow rates, Clock clock) {
    this.guard = guard;
    this.witness = witness;
    this.faults = faults;
    this.rates = rates;
    this.clock = clock;
  }

  /** How long every answer takes, if nothing that was scripted takes longer. */
  public void pause(Duration each) {
    pause = each;
  }

  /** Tells the listener of every request and what is sent for it, before that is sent. */
  public void tell(Consumer<Exchange> other) {
    listener = other;
  }

  @Override
  public Answer answer(Request request) {
    var visit = Visit.of(request, clock.instant());
    var target = visit.target();
    var strike = faults.next(target.kind(), target.subject());
    var rate = target.kind().needsToken() ? rates.next() : Optional.<Rate>empty();
    var delivery = strike.map(Strike::delivery).orElse(Delivery.INTACT);
    var done = witness.watch(visit, delivery, () -> processed(visit, strike, rate));
    var spoilt = strike.map(fault -> struck(visit, fault, done)).orElse(done);
    var told = rate.map(counted -> counted.toldBy(spoilt)).orElse(spoilt);
    var answer =
        told.with("Date", HTTP_DATE.format(clock.instant()))
            .with("ININ-Correlation-Id", visit.correlationId());
    record(visit, answer, delivery);
    listener.accept(new Exchange(request, answer, delivery));
    return answer.delay().compareTo(pause) < 0 ? answer.after(pause) : answer;
  }

  private static Answer struck(Visit visit, Strike fault, Answer done) {
    var face = Face.of(visit.request());
    return fault.on(done, no -> face.error(no, visit.correlationId()));
  }

  /** Returns no answer where a fault keeps the request from the platform. */
  private Answer processed(Visit visit, Optional<Strike> strike, Optional<Rate> rate) {
    if (!strike.map(Strike::isProcessed).orElse(true)) {
      return Answer.dropped();
    }
    return rate.filter(Rate::isOver)
        .map(over -> Guard.rateLimited(visit.request(), over.reset(), visit.correlationId()))
        .orElseGet(() -> guard.answer(visit.request(), visit.target(), visit.correlationId()));
  }

  private void record(Visit visit, Answer answer, Delivery delivery) {
    witness.add(
        visit,
        new Call(
            visit.arrived(),
            visit.target().kind(),
            visit.target().subject(),
            visit.request().method(),
            visit.request().rawPath(),
            visit.request().header("If-Match"),
            answer.status(),
            answer.header("ETag"),
            delivery));
  }
}
