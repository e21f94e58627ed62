package io.swapgate.simulator.gate;

import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallRecord;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;
import io.swapgate.simulator.socket.Responder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Writes down every request, and puts the server's clock and a correlation id on every answer. */
public final class FrontDoor implements Responder {
  /** As RFC 1123 has it, with the two digits for the day that HTTP asks for. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private final Guard guard;
  private final CallRecord calls;
  private final Clock clock;

  public FrontDoor(Guard guard, CallRecord calls, Clock clock) {
    this.guard = guard;
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public Answer answer(Request request) {
    var arrived = clock.instant();
    var target = Target.of(request);
    var correlationId = UUID.randomUUID().toString();
    var answer =
        guard
            .answer(request, target, correlationId)
            .with("Date", HTTP_DATE.format(clock.instant()))
            .with("ININ-Correlation-Id", correlationId);
    record(arrived, target, request, answer);
    return answer;
  }

  private void record(Instant arrived, Target target, Request request, Answer answer) {
    calls.add(
        new Call(
            arrived,
            target.kind(),
            target.subject(),
            request.method(),
            request.rawPath(),
            request.header("If-Match"),
            answer.status(),
            answer.header("ETag")));
  }
}
