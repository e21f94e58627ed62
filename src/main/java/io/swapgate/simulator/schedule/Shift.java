package io.swapgate.simulator.schedule;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One shift in an agent's schedule. */
public record Shift(String id, Window window, ActivityCategory activity) {
  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("HHmm").withZone(ZoneOffset.UTC);

  public Shift {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("shift needs an id: " + window);
    }
  }

  public static Shift onQueue(String id, Window window) {
    return new Shift(id, window, ActivityCategory.ON_QUEUE);
  }

  public long paidMinutes() {
    return window.length().toMinutes();
  }

  /** Returns the part of this shift that lies inside {@code cut}. */
  public Optional<Shift> inside(Window cut) {
    return window.overlap(cut).map(this::part);
  }

  /** Returns what {@code cut} leaves of this shift: nothing, one piece or two. */
  public List<Shift> outside(Window cut) {
    if (!window.overlaps(cut)) {
      return List.of(this);
    }
    return Stream.of(
            between(window.start(), cut.start()).stream(),
            between(cut.end(), window.end()).stream())
        .flatMap(piece -> piece)
        .toList();
  }

  private Optional<Shift> between(Instant start, Instant end) {
    return end.isAfter(start) ? Optional.of(part(new Window(start, end))) : Optional.empty();
  }

  /** The piece that begins with the shift keeps its id; others get one that tells their start. */
  private Shift part(Window piece) {
    var first = piece.start().equals(window.start());
    return new Shift(first ? id : id + "-" + START.format(piece.start()), piece, activity);
  }
}
