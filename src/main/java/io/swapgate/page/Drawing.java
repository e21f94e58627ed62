package io.swapgate.page;

import io.swapgate.rules.Refusal;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Both agents' schedules around a swap, before and after it, on one axis of time.
 *
 * @param lanes from the top
 * @param ticks every six hours, by the swap's own clocks
 */
public record Drawing(List<Lane> lanes, List<Tick> ticks, int height) {
  /** One agent's schedule before or after the swap. */
  public record Lane(String name, int top, List<Box> boxes) {}

  /**
   * A stretch of time.
   *
   * @param sort {@code shift}, {@code given}, {@code taken} or {@code offending}
   * @param x in thousandths of the whole width
   */
  public record Box(String sort, int x, int width, String words) {}

  /** A time on the axis. */
  public record Tick(int x, String words) {}

  private static final int WIDTH = 1000;
  private static final int LANE = 46;
  private static final int TOP = 30;
  private static final int HOURS_A_TICK = 6;
  private static final int MOST_TICKS = 12;
  private static final Duration AROUND = Duration.ofHours(18);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

  static Drawing of(Swap swap, BothSchedules before, List<Refusal> refusals) {
    var whole = swap.span().widened(AROUND);
    var after = before.after(swap);
    var lanes = new ArrayList<Lane>();
    for (int i = 0; i < before.all().size(); i++) {
      lanes.add(lane("before", swap, before.all().get(i), whole, List.of(), lanes.size()));
      lanes.add(lane("after", swap, after.all().get(i), whole, refusals, lanes.size()));
    }
    return new Drawing(lanes, ticks(swap, whole), TOP + LANE * lanes.size());
  }

  private static Lane lane(
      String when,
      Swap swap,
      AgentSchedule schedule,
      Window whole,
      List<Refusal> refusals,
      int number) {
    var boxes = new ArrayList<Box>();
    for (var shift : schedule.shiftsIn(whole)) {
      var words = words(swap, shift.window()) + " " + shift.category();
      boxes.add(box(sort(when, swap, schedule, shift.window()), shift.window(), whole, words));
    }
    for (var refusal : refusals) {
      boolean ours = refusal.agent().filter(schedule.agent()::equals).isPresent();
      refusal
          .period()
          .filter(period -> ours && period.overlaps(whole))
          .ifPresent(period -> boxes.add(box("offending", period, whole, refusal.reason())));
    }
    return new Lane(schedule.agent() + " " + when, TOP + LANE * number, boxes);
  }

  private static String sort(String when, Swap swap, AgentSchedule schedule, Window shift) {
    boolean before = when.equals("before");
    var moved = before ? swap.givenBy(schedule.agent()) : swap.takenBy(schedule.agent());
    return moved.filter(shift::overlaps).isEmpty() ? "shift" : before ? "given" : "taken";
  }

  private static Box box(String sort, Window window, Window whole, String words) {
    var seen = window.within(whole);
    int x = x(seen.start(), whole);
    return new Box(sort, x, Math.max(2, x(seen.end(), whole) - x), words);
  }

  private static int x(Instant at, Window whole) {
    return (int)
        (WIDTH * Duration.between(whole.start(), at).toSeconds() / whole.length().toSeconds());
  }

  private static List<Tick> ticks(Swap swap, Window whole) {
    var ticks = new ArrayList<Tick>();
    long hours = Math.max(HOURS_A_TICK, whole.length().toHours() / MOST_TICKS / 6 * 6 + 6);
    ZonedDateTime at = whole.start().atZone(swap.zone()).truncatedTo(ChronoUnit.DAYS);
    while (at.toInstant().isBefore(whole.end())) {
      if (!at.toInstant().isBefore(whole.start())) {
        ticks.add(new Tick(x(at.toInstant(), whole), CLOCK.format(at)));
      }
      at = at.plusHours(hours);
    }
    return ticks;
  }

  private static String words(Swap swap, Window window) {
    return CLOCK.format(window.start().atZone(swap.zone()))
        + "–"
        + CLOCK.format(window.end().atZone(swap.zone()));
  }
}
