package io.swapgate.simulator.swap;

import io.swapgate.simulator.schedule.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a swap is to be; whatever is left out is chosen so that the swap can be approved: day shifts
 * ten and eleven days ahead, last changed an hour ago.
 */
public final class SwapSpec {
  private static final Duration WORKING_DAY = Duration.ofHours(8);

  private final String id;
  private final SwapType type;
  private String agentId;
  private String counterpartAgentId;
  private String managementUnitId = "MU-7";
  private String timeZone = "America/Chicago";
  private @Nullable Window window;
  private @Nullable Window counterpartWindow;
  private List<String> requiredSkills = List.of("calls");
  private List<String> counterpartRequiredSkills = List.of("calls");
  private Duration changedAgo = Duration.ofHours(1);
  private SwapStatus status = SwapStatus.PENDING_APPROVAL;

  private SwapSpec(String id, SwapType type) {
    this.id = id;
    this.type = type;
    this.agentId = "giver-of-" + id;
    this.counterpartAgentId = "taker-of-" + id;
  }

  public static SwapSpec trade(String id) {
    return new SwapSpec(id, SwapType.TRADE);
  }

  public static SwapSpec giveaway(String id) {
    return new SwapSpec(id, SwapType.GIVEAWAY);
  }

  public SwapSpec between(String giver, String taker) {
    agentId = giver;
    counterpartAgentId = taker;
    return this;
  }

  public SwapSpec in(String unit, String zone) {
    managementUnitId = unit;
    timeZone = zone;
    return this;
  }

  public SwapSpec offering(Window offered) {
    window = offered;
    return this;
  }

  /** Sets what the counterpart gives in exchange; a giveaway takes no notice of it. */
  public SwapSpec against(Window inExchange) {
    counterpartWindow = inExchange;
    return this;
  }

  public SwapSpec requiring(String... skills) {
    requiredSkills = List.of(skills);
    return this;
  }

  public SwapSpec requiringInExchange(String... skills) {
    counterpartRequiredSkills = List.of(skills);
    return this;
  }

  public SwapSpec changedAgo(Duration ago) {
    changedAgo = ago;
    return this;
  }

  public SwapSpec standing(SwapStatus other) {
    status = other;
    return this;
  }

  public Swap at(Instant now) {
    var hourAgo = now.minus(Duration.ofHours(1));
    var lastUpdated = now.minus(changedAgo);
    var created = lastUpdated.isBefore(hourAgo) ? lastUpdated : hourAgo;
    return new Swap(id, 1, status, terms(now), created, lastUpdated, null);
  }

  private SwapTerms terms(Instant now) {
    return new SwapTerms(
        type,
        agentId,
        counterpartAgentId,
        managementUnitId,
        timeZone,
        window == null ? dayShift(now, 10) : window,
        inExchange(now),
        requiredSkills,
        type == SwapType.TRADE ? counterpartRequiredSkills : List.of());
  }

  private @Nullable Window inExchange(Instant now) {
    if (type == SwapType.GIVEAWAY) {
      return null;
    }
    return counterpartWindow == null ? dayShift(now, 11) : counterpartWindow;
  }

  private Window dayShift(Instant now, int daysAhead) {
    var zone = ZoneId.of(timeZone);
    var day = now.atZone(zone).toLocalDate().plusDays(daysAhead);
    return Window.of(day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant(), WORKING_DAY);
  }
}
