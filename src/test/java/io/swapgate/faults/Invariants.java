package io.swapgate.faults;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.calls.Delivery;
import io.swapgate.simulator.calls.Reading;
import io.swapgate.simulator.scenario.play.Part;
import io.swapgate.simulator.scenario.play.Play;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.swap.SwapStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must hold of any run, judged by what the platform saw and by nothing else. */
public final class Invariants {
  private static final long CALLS_PER_SWAP = 4;
  private static final long CALLS_PER_EVENT = 6;

  private final Simulator wfm;
  private final Play play;
  private final List<String> broken = new ArrayList<>();

  private Invariants(Simulator wfm, Play play) {
    this.wfm = wfm;
    this.play = play;
  }

  /** Returns a sentence for each thing that should not have been; none if all is well. */
  public static List<String> broken(Simulator wfm, Play play) {
    return broken(wfm, play, 0);
  }

  /** As {@link #broken(Simulator, Play)}, for a client that was killed so often. */
  public static List<String> broken(Simulator wfm, Play play, int kills) {
    var invariants = new Invariants(wfm, play);
    var all = wfm.calls().witnessed();
    var manners = Manners.of(wfm.calls());
    for (var part : play.parts()) {
      invariants.broken.addAll(SwapStory.broken(part.id(), all, manners));
      invariants.endsRight(part);
    }
    play.rivals().forEach(invariants::oneIsApproved);
    invariants.callsAreFew(kills);
    return List.copyOf(invariants.broken);
  }

  private void endsRight(Part part) {
    var status = wfm.status(part.id());
    if (!play.statuses(part.id()).contains(status)) {
      broken.add(part.id() + ": " + part.sort() + " ended " + status);
    }
  }

  private void oneIsApproved(Set<String> rivals) {
    var approved = rivals.stream().filter(id -> wfm.status(id) == SwapStatus.APPROVED).count();
    if (approved != 1) {
      broken.add(rivals + ": " + approved + " of two that collide are approved");
    }
  }

  /**
   * Four calls for each swap: two schedules, a read, and the POST. Six more for each event: two
   * schedules, a read and a POST for another attempt, a read for an outcome that is unknown, and
   * one for the audit. An event is a call that was struck by a fault or refused, a schedule that
   * did not read SCHEDULED, or a thing that somebody else did; listings and tokens cause none, nor
   * does what is read of units, nor looks at a job. A kill is an event for each swap: it begins
   * anew.
   */
  private void callsAreFew(int kills) {
    var calls = wfm.calls().all().stream().filter(Invariants::counts).toList();
    var events =
        calls.stream().filter(Invariants::isEvent).count()
            + wfm.calls().readings().stream().filter(Invariants::isUnscheduled).count()
            + wfm.meddled().size()
            + (long) kills * play.parts().size();
    var most = CALLS_PER_SWAP * play.parts().size() + CALLS_PER_EVENT * events;
    if (calls.size() > most) {
      broken.add(calls.size() + " calls, with " + events + " events no more than " + most + " due");
    }
  }

  private static boolean counts(Call call) {
    return switch (call.kind()) {
      case READ_SWAP,
          READ_SCHEDULE,
          APPROVE,
          DENY,
          AUDIT,
          QUERY,
          BULK_STATE,
          SEARCH_SCHEDULES,
          READ_AGENT,
          ADHERENCE,
          UNKNOWN ->
          true;
      case TOKEN,
          LIST,
          WEEK_SUMMARY,
          WEEK_SUMMARY_JOB,
          EVALUATE, // lists, and looks again, in one
          EVALUATE_JOB,
          QUERY_JOB,
          BULK_STATE_JOB,
          BUSINESS_UNIT,
          ACTIVITY_CODES,
          MANAGEMENT_UNIT,
          UNIT_USERS,
          DOWNLOAD ->
          false;
    };
  }

  private static boolean isEvent(Call call) {
    return call.delivery() != Delivery.INTACT || call.status() >= 400;
  }

  private static boolean isUnscheduled(Reading reading) {
    return (reading.kind() == CallKind.READ_SCHEDULE || reading.kind() == CallKind.ADHERENCE)
        && reading.isGood()
        && !reading.shown().equals(AgentState.SCHEDULED.name());
  }
}
