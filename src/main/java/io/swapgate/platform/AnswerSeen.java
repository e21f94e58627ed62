package io.swapgate.platform;

import io.quarkus.arc.Unremovable;
import io.swapgate.failure.CredentialsRefused;
import io.swapgate.meter.Meters;
import io.swapgate.trace.Traces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.support.RoutePolicySupport;

/**
 * Takes from every call, when it is over, what concerns all others: the platform's clock and its
 * count of our calls, a pause that it asks for, a token that it no longer takes, its health.
 */
@Named("answerSeen")
@Unremovable
@ApplicationScoped
public class AnswerSeen extends RoutePolicySupport {
  /** When a 429 says nothing of how long. */
  private static final Duration DEFAULT_PAUSE = Duration.ofSeconds(5);

  /** Less than this is no pause. */
  private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);

  /**
   * A longer pause than this is asked for again, so that a slip of the platform does not stop us.
   */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final ServerClock clock;
  private final CallGate gate;
  private final AccessToken token;
  private final Meters meters;
  private final Traces traces;

  public AnswerSeen(
      ServerClock clock, CallGate gate, AccessToken token, Meters meters, Traces traces) {
    this.clock = clock;
    this.gate = gate;
    this.token = token;
    this.meters = meters;
    this.traces = traces;
  }

  @Override
  public void onExchangeDone(Route route, Exchange exchange) {
    int status =
        exchange.getException() == null
            ? exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class)
            : 0;
    if (status > 0) {
      learn(exchange, status);
    }
    boolean answers = status > 0 || exchange.getException() instanceof CredentialsRefused;
    if (gate.ended(exchange, answers && status < 500)) {
      var call = exchange.getVariable("call", "unknown", String.class);
      var took = WaitingCall.took(exchange);
      meters.called(call, status, took);
      traces.called(exchange, call, status, took);
    }
  }

  private void learn(Exchange exchange, int status) {
    header(exchange, "Date").flatMap(AnswerSeen::date).ifPresent(clock::saw);
    var count = number(exchange, "inin-ratelimit-count");
    var allowed = number(exchange, "inin-ratelimit-allowed");
    var reset = number(exchange, "inin-ratelimit-reset").map(AnswerSeen::pause);
    if (count.isPresent() && allowed.isPresent() && reset.isPresent()) {
      // Whole seconds, rounded we don't know how: a second more is safe.
      var end = reset.get().plusSeconds(1);
      gate.learn(count.get().intValue(), allowed.get().intValue(), end);
    }
    if (status == 429) {
      var asked = number(exchange, "Retry-After").map(AnswerSeen::pause).or(() -> reset);
      gate.pause(asked.orElse(DEFAULT_PAUSE));
    }
    if (status == 401) {
      token.refused(exchange.getVariable("authorization", "", String.class));
    }
  }

  private static Optional<String> header(Exchange exchange, String name) {
    return Optional.ofNullable(exchange.getMessage().getHeader(name, String.class));
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A header that is a number, with a fraction or without. */
  private static Optional<Double> number(Exchange exchange, String name) {
    try {
      return header(exchange, name).map(text -> Double.parseDouble(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Duration pause(double seconds) {
    var asked = Duration.ofMillis((long) (seconds * 1000));
    var least = asked.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : asked;
    return least.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : least;
  }
}
