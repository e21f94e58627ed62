package io.swapgate.schedule;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.inhand.SwapInHand;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.Body;
import org.apache.camel.Variable;

/**
 * The schedules that were read of late: each agent's is read once in two poll periods, in a range
 * that serves all swaps that are listed; our own approvals are carried over to it, and whatever
 * else may have changed it makes it forgotten.
 */
@Named("roundSchedules")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from read-schedules and read-schedule
public class RoundSchedules {
  /** For so many poll periods a schedule is believed: read late in one, it serves the next. */
  private static final int ROUNDS = 2;

  private record Change(Instant at, SwapId by) {}

  private record Read(Window range, boolean skills, AgentSchedule schedule) {}

  private final RulesInForce rules;
  private final Clock clock;
  private final Cache<AgentId, Read> reads;
  private final Map<AgentId, Change> changes;
  private final ExpectedRanges expected = new ExpectedRanges();

  public RoundSchedules(RulesInForce rules, Clock clock, SwapgateConfig config) {
    this.rules = rules;
    this.clock = clock;
    this.reads =
        Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfter(
                new SinceCreation<AgentId, Read>(config.poll().every().multipliedBy(ROUNDS)))
            .build();
    // A swap waits at most park-after in memory; one that comes back later is judged anew anyway.
    this.changes =
        Caffeine.newBuilder()
            .expireAfterWrite(config.poll().every().plusHours(1))
            .<AgentId, Change>build()
            .asMap();
  }

  /** Notes what the swaps of a page need, so that one reading of an agent serves them all. */
  public void expect(List<Swap> page) {
    for (Swap swap : page) {
      swap.agents().forEach(agent -> expected.add(agent, rules.range(swap)));
    }
  }

  /** One request for each agent of the swap. */
  public List<ScheduleRequest> requests(@Variable("hand") SwapInHand hand) {
    var swap = hand.swap();
    var own = rules.range(swap);
    boolean skills = rules.askForSkills(swap);
    return swap.agents().stream()
        .map(
            agent ->
                new ScheduleRequest(
                    agent, swap.managementUnit(), expected.with(agent, own), own, skills))
        .toList();
  }

  public boolean isRead(@Body ScheduleRequest request) {
    var read = reads.getIfPresent(request.agent());
    return read != null
        && read.range().contains(request.needed())
        && (read.skills() || !request.skills());
  }

  public AgentSchedule read(@Body ScheduleRequest request) {
    var read = reads.getIfPresent(request.agent());
    if (read == null) {
      var gone = "the schedule of " + request.agent() + " was just forgotten";
      throw new TryAgainLater(Failure.of(FailureKind.STALE, gone));
    }
    return read.schedule();
  }

  /** Keeps what was read, but for a state that is over as soon as one hears of it. */
  public void keep(@Body ScheduleRequest request, @Variable("schedule") AgentSchedule schedule) {
    reads.invalidate(request.agent());
    if (schedule.state() == ScheduleState.SCHEDULED) {
      // A platform that tells skills with every schedule tells them unasked.
      boolean skills = request.skills() || !schedule.skills().isEmpty();
      reads.put(request.agent(), new Read(request.range(), skills, schedule));
    }
  }

  /** Puts the schedules beside the swap, if both are in a state in which an approval can pass. */
  public void putBeside(@Variable("hand") SwapInHand hand, @Body List<AgentSchedule> schedules) {
    var both = both(hand.swap(), schedules);
    both.all().forEach(RoundSchedules::requireScheduled);
    hand.judgedOn(both);
  }

  /** Those of {@code schedules} that are of the swap's agents, read just now. */
  public BothSchedules both(Swap swap, List<AgentSchedule> schedules) {
    return new BothSchedules(
        of(swap.agent(), schedules), of(swap.counterpart(), schedules), clock.instant());
  }

  /** The swap changed the schedules, only as the rules foresaw: no need to read them again. */
  public void changed(SwapInHand hand) {
    var judged = hand.schedules();
    var after = judged.after(hand.swap());
    forward(judged.agent(), after.agent());
    forward(judged.counterpart(), after.counterpart());
    note(hand.swap());
  }

  /** The schedules of the swap's agents are not, or may not be, what was read of them. */
  public void forget(Swap swap) {
    reads.invalidateAll(swap.agents());
    note(swap);
  }

  /** A person wants it asked anew, and may know of a change that we have not seen. */
  public void forgetAll() {
    reads.invalidateAll();
  }

  /**
   * Whether another swap has changed one of the schedules since this one was judged on them. If it
   * was this one, the swap itself says so.
   */
  public boolean haveMoved(SwapInHand hand) {
    var readAt = hand.schedules().readAt();
    return hand.swap().agents().stream()
        .flatMap(agent -> Stream.ofNullable(changes.get(agent)))
        .anyMatch(c -> !c.at().isBefore(readAt) && !c.by().equals(hand.swap().id()));
  }

  private void note(Swap swap) {
    var change = new Change(clock.instant(), swap.id());
    swap.agents().forEach(agent -> changes.put(agent, change));
  }

  private void forward(AgentSchedule judged, AgentSchedule after) {
    reads
        .asMap()
        .computeIfPresent(
            judged.agent(),
            (agent, read) ->
                read.schedule().equals(judged)
                    ? new Read(read.range(), read.skills(), after)
                    : null); // read anew since: what we know of it is not enough
  }

  private static AgentSchedule of(AgentId agent, List<AgentSchedule> schedules) {
    return schedules.stream()
        .filter(schedule -> schedule.agent().equals(agent))
        .findFirst()
        .orElseThrow(
            () ->
                new TryAgainLater(
                    Failure.of(
                        FailureKind.GARBLED,
                        "asked for the schedule of " + agent + ", got others")));
  }

  private static void requireScheduled(AgentSchedule schedule) {
    var kind =
        switch (schedule.state()) {
          case SCHEDULED -> null;
          case ADHERENCE -> FailureKind.ADHERENCE;
          case PUBLISHING -> FailureKind.PUBLISHING;
          case UNRECOGNISED -> FailureKind.CONFLICT;
        };
    if (kind != null) {
      var why = "the schedule of agent '" + schedule.agent() + "' is in state " + schedule.state();
      throw new TryAgainLater(Failure.of(kind, why));
    }
  }
}
