package io.swapgate.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** Takes from every answer what concerns all calls: the platform's clock, a pause, a dead token. */
@Named("answerSeen")
@Unremovable
@ApplicationScoped
public class AnswerSeen implements Processor {
  /** When a 429 says nothing of how long. */
  private static final Duration DEFAULT_PAUSE = Duration.ofSeconds(5);

  /**
   * A longer pause than this is asked for again, so that a slip of the platform does not stop us.
   */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final ServerClock clock;
  private final Pause pause;
  private final AccessToken token;
  private final MeterRegistry meters;

  public AnswerSeen(ServerClock clock, Pause pause, AccessToken token, MeterRegistry meters) {
    this.clock = clock;
    this.pause = pause;
    this.token = token;
    this.meters = meters;
  }

  @Override
  public void process(Exchange exchange) {
    var message = exchange.getMessage();
    int status = message.getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class);
    header(exchange, "Date").flatMap(AnswerSeen::date).ifPresent(clock::saw);
    if (status == 429) {
      pause.hold(header(exchange, "Retry-After").map(AnswerSeen::seconds).orElse(DEFAULT_PAUSE));
    }
    if (status == 401) {
      token.refused(exchange.getVariable("authorization", "", String.class));
    }
    var call = exchange.getVariable("call", "unknown", String.class);
    meters.counter("swapgate.calls", "call", call, "status", Integer.toString(status)).increment();
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

  private static Duration seconds(String text) {
    try {
      var asked = Duration.ofMillis((long) (Double.parseDouble(text.strip()) * 1000));
      var positive = asked.isNegative() ? Duration.ZERO : asked;
      return positive.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : positive;
    } catch (NumberFormatException e) {
      return DEFAULT_PAUSE;
    }
  }
}
