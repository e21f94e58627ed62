package io.swapgate.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.swapgate.failure.Failure;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.outcome.SwapOutcome;
import io.swapgate.swap.SwapId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;

/**
 * One trace for each swap: a span for each time that it is in hand, and below it one for each call
 * to the platform. While OpenTelemetry is off, as it is by default, no span is kept.
 */
@ApplicationScoped
public class Traces {
  private final Tracer tracer;
  private final Clock clock;

  /** Of the swaps in hand. */
  private final Map<SwapId, Span> spans = new ConcurrentHashMap<>();

  public Traces(Tracer tracer, Clock clock) {
    this.tracer = tracer;
    this.clock = clock;
  }

  public void begin(SwapInHand hand) {
    var builder =
        tracer
            .spanBuilder("swap")
            .setNoParent()
            .setAttribute("swapgate.swap.id", hand.swap().id().value())
            .setStartTimestamp(clock.instant());
    var span = TraceIds.with(CorrelationId.of(hand), builder::startSpan);
    if (span.isRecording()) {
      spans.put(hand.swap().id(), span);
    }
  }

  void on(@Observes SwapOutcome outcome) {
    var span = spans.get(outcome.swap());
    if (span != null) {
      span.setAttribute("swapgate.outcome", outcome.state().key());
      if (!outcome.code().isEmpty()) {
        span.setAttribute("swapgate.reason", outcome.code());
      }
    }
  }

  /** The swap is no longer in hand. */
  public void end(SwapInHand hand) {
    var span = spans.remove(hand.swap().id());
    if (span != null) {
      span.end(clock.instant());
    }
  }

  /**
   * A call that was made for a swap in hand has come back.
   *
   * @param name the operation's
   * @param status 0 for one without an answer
   */
  public void called(Exchange call, String name, int status, Duration took) {
    var hand = call.getVariable("hand", SwapInHand.class);
    var parent = hand == null ? null : spans.get(hand.swap().id());
    if (parent != null) {
      var span = builder(parent, hand, name).setStartTimestamp(clock.instant().minus(took));
      tell(span.startSpan(), call, status).end(clock.instant());
    }
  }

  private SpanBuilder builder(Span parent, SwapInHand hand, String name) {
    return tracer
        .spanBuilder(name)
        .setParent(Context.root().with(parent))
        .setSpanKind(SpanKind.CLIENT)
        .setAttribute("swapgate.swap.id", hand.swap().id().value())
        .setAttribute("swapgate.attempt", hand.attempts().size() + 1L);
  }

  private static Span tell(Span span, Exchange call, int status) {
    if (status > 0) {
      span.setAttribute("http.response.status_code", status);
    } else if (call.getException() != null) {
      var type = Failure.innermost(call.getException()).getClass().getSimpleName();
      span.setAttribute("error.type", type);
    }
    boolean fine = status > 0 && status < 400;
    return fine ? span : span.setStatus(StatusCode.ERROR);
  }
}
