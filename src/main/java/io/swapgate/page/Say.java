package io.swapgate.page;

import io.swapgate.config.SwapgateConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the pages tell times and names. */
@Named("say")
@ApplicationScoped
public class Say {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm:ss", Locale.ENGLISH);
  private static final Duration SOON = Duration.ofHours(3);

  private final Clock clock;
  private final ZoneId zone;
  private final boolean mayDeny;

  public Say(Clock clock, SwapgateConfig config) {
    this.clock = clock;
    this.zone = config.review().zone().map(ZoneId::of).orElse(ZoneId.systemDefault());
    this.mayDeny = config.review().mayDeny();
  }

  public ZoneId zone() {
    return zone;
  }

  public boolean mayDeny() {
    return mayDeny;
  }

  /** By the clocks on the wall. */
  public String at(Instant at) {
    return CLOCK.format(at.atZone(zone));
  }

  /** The same, to the second. */
  public String exactlyAt(Instant at) {
    return SECONDS.format(at.atZone(zone));
  }

  /** How long since, or until. */
  public String span(Instant at) {
    var length = Duration.between(at, clock.instant()).abs();
    if (length.toDays() >= 2) {
      return length.toDays() + " days";
    }
    if (length.toHours() >= 1) {
      return length.toHours() + " h " + length.toMinutesPart() + " min";
    }
    return length.toMinutes() >= 1 ? length.toMinutes() + " min" : length.toSeconds() + " s";
  }

  public boolean isPast(Instant at) {
    return at.isBefore(clock.instant());
  }

  /** Whether it is worth a warning. */
  public boolean isSoon(Instant at) {
    return at.isBefore(clock.instant().plus(SOON));
  }

  /** As a part of a link. */
  public String url(Object text) {
    return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
  }

  /** Of an enum's constant, for people. */
  public String word(Enum<?> constant) {
    return lower(constant.name());
  }

  public String lower(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
