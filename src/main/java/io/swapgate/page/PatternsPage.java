package io.swapgate.page;

import static io.swapgate.failure.FailureKind.ADHERENCE;
import static io.swapgate.failure.FailureKind.AGENT_BUSY;
import static io.swapgate.failure.FailureKind.CONFLICT;
import static io.swapgate.failure.FailureKind.PUBLISHING;
import static io.swapgate.failure.FailureKind.STALE;
import static io.swapgate.failure.FailureKind.TRANSITION;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.swapgate.access.Role;
import io.swapgate.ledger.history.Promptness;
import io.swapgate.ledger.history.Tallies;
import io.swapgate.ledger.history.Tallies.Count;
import io.swapgate.ledger.history.Tally;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code /patterns}: when conflicts come, and how swaps fare, in the last four weeks. */
@Path("/patterns")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.VIEWER)
public class PatternsPage {
  private static final Duration SEEN = Duration.ofDays(28);
  private static final Set<String> CONFLICTS =
      Stream.of(ADHERENCE, TRANSITION, AGENT_BUSY, PUBLISHING, STALE, CONFLICT)
          .map(kind -> Tally.ATTEMPT + kind.name())
          .collect(Collectors.toUnmodifiableSet());
  private static final int HOURS = 24;
  private static final int SHADES = 4;

  /** Of the longest bar, in pixels. */
  private static final int WIDTH = 200;

  @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {
    static native TemplateInstance patterns(
        List<Integer> hours, List<HeatRow> heat, List<Day> days, List<Bar> promptness);
  }

  /** A weekday's conflicts, hour by hour. */
  public record HeatRow(String day, List<HeatCell> cells) {}

  /** An hour's conflicts; {@code shade} from 0 to 4. */
  public record HeatCell(long n, int shade) {}

  /** A day's approvals and dead letters. */
  public record Day(LocalDate day, long approved, long dead, long width) {}

  /** How many approvals took how long; {@code width} in pixels. */
  public record Bar(String words, long n, long width) {}

  private final Tallies tallies;
  private final Clock clock;
  private final Say say;

  public PatternsPage(Tallies tallies, Clock clock, Say say) {
    this.tallies = tallies;
    this.clock = clock;
    this.say = say;
  }

  @GET
  public TemplateInstance show() {
    var now = clock.instant();
    var counts = tallies.between(now.minus(SEEN), now);
    var hours = IntStream.range(0, HOURS).boxed().toList();
    return Templates.patterns(hours, heat(counts), days(counts), promptness(counts));
  }

  private List<HeatRow> heat(List<Count> counts) {
    var n = new long[DayOfWeek.values().length][HOURS];
    for (Count count : counts) {
      if (CONFLICTS.contains(count.what())) {
        var at = count.quarter().atZone(say.zone());
        n[at.getDayOfWeek().getValue() - 1][at.getHour()] += count.n();
      }
    }
    long most = Stream.of(n).flatMapToLong(Arrays::stream).max().orElse(0);
    return Stream.of(DayOfWeek.values())
        .map(
            day ->
                new HeatRow(
                    day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                    IntStream.range(0, HOURS)
                        .mapToObj(hour -> cell(n[day.getValue() - 1][hour], most))
                        .toList()))
        .toList();
  }

  private static HeatCell cell(long n, long most) {
    return new HeatCell(n, most == 0 ? 0 : (int) ((n * SHADES + most - 1) / most));
  }

  private List<Day> days(List<Count> counts) {
    var days = new TreeMap<LocalDate, long[]>();
    for (Count count : counts) {
      var day = count.quarter().atZone(say.zone()).toLocalDate();
      if (count.what().startsWith(Tally.APPROVED)) {
        days.computeIfAbsent(day, d -> new long[2])[0] += count.n();
      } else if (count.what().equals(Tally.DEAD)) {
        days.computeIfAbsent(day, d -> new long[2])[1] += count.n();
      }
    }
    long most = days.values().stream().mapToLong(n -> n[0]).max().orElse(1);
    var told = new ArrayList<Day>();
    days.forEach((day, n) -> told.add(new Day(day, n[0], n[1], width(n[0], most))));
    return told;
  }

  private static List<Bar> promptness(List<Count> counts) {
    var bars =
        Stream.of(Promptness.values())
            .map(
                prompt -> {
                  var what = Tally.APPROVED + prompt.name();
                  long n =
                      counts.stream()
                          .filter(count -> count.what().equals(what))
                          .mapToLong(Count::n)
                          .sum();
                  return new Bar(prompt.words(), n, 0);
                })
            .toList();
    long most = bars.stream().mapToLong(Bar::n).max().orElse(1);
    return bars.stream().map(b -> new Bar(b.words(), b.n(), width(b.n(), most))).toList();
  }

  private static long width(long n, long most) {
    return most == 0 ? 0 : n * WIDTH / most;
  }
}
