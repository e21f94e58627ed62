package io.swapgate.simulator.scenario.play;

import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.calls.CallRecord;
import io.swapgate.simulator.calls.Decision;
import io.swapgate.simulator.scenario.Sort;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fewest calls with which a play can be brought to its end, by a client that knows everything
 * beforehand, but keeps to the contract and to the house's rules, and waits out what ends by the
 * clock (adherence, publishing, validation, busy agents, the quiet period):
 *
 * <ul>
 *   <li>{@code schedules}: one read for each agent in any swap but those that are too soon, as all
 *       other rules need schedules; each agent is read once, however many swaps share it
 *   <li>{@code reads} and {@code posts} of a swap that can be approved: 1 + c + m reads and 1 + c
 *       approvals, c being its scripted conflicts, each of which only an approval with a read of
 *       its own uses up, and m the times that somebody changes it right after a read
 *   <li>of two swaps that collide one counts as such, the other costs nothing
 *   <li>a swap that a coordinator approves or an agent cancels right after a read: that one read
 *   <li>a swap that a rule holds or that is in conflict for ever: nothing
 *   <li>{@code faults}: what faults, which strike whom they will, make of it: a read that failed is
 *       repeated; after an approval that failed the swap is read, since nobody can know what became
 *       of it, and approved again only if the platform had not
 * </ul>
 *
 * <p>Listings and tokens are not counted.
 */
public record LeastCalls(int schedules, int reads, int posts, int faults) {
  /** In a world without faults. */
  public static LeastCalls of(Play play) {
    var parts = play.parts();
    return new LeastCalls(
        agents(parts),
        parts.stream().mapToInt(LeastCalls::reads).sum() - play.rivals().size(),
        parts.stream().mapToInt(LeastCalls::posts).sum() - play.rivals().size(),
        0);
  }

  /** In one whose faults struck {@code calls}. */
  public static LeastCalls of(Play play, CallRecord calls) {
    var least = of(play);
    int again =
        (int)
            calls.decisions().stream()
                .filter(decision -> decision.kind() == CallKind.APPROVE)
                .filter(decision -> decision.outcome() == Decision.NOT_PROCESSED)
                .count();
    int faults =
        again
            + calls.broken(CallKind.READ_SWAP)
            + calls.broken(CallKind.READ_SCHEDULE)
            + calls.broken(CallKind.APPROVE);
    return new LeastCalls(least.schedules, least.reads, least.posts, faults);
  }

  public int total() {
    return schedules + reads + posts + faults;
  }

  /** How many of {@code calls} are to be held against it. */
  public static int counted(CallRecord calls) {
    return calls.count() - calls.count(CallKind.LIST) - calls.count(CallKind.TOKEN);
  }

  private static int agents(List<Part> parts) {
    var judged = parts.stream().filter(part -> part.sort() != Sort.TOO_SOON);
    var agents = judged.flatMap(part -> Stream.of(part.giver(), part.taker()));
    return (int) agents.distinct().count();
  }

  private static int reads(Part part) {
    return switch (part.sort()) {
      case APPROVED_MEANWHILE, CANCELED_MEANWHILE -> 1;
      default -> isApprovable(part) ? posts(part) + part.meddlings() : 0;
    };
  }

  private static int posts(Part part) {
    return isApprovable(part) ? 1 + part.conflicts() : 0;
  }

  private static boolean isApprovable(Part part) {
    return switch (part.sort()) {
      case GOOD,
          PASSING_CONFLICT,
          ETAG_CHURN,
          EDITED_MEANWHILE,
          VALIDATING,
          LOST_ANSWER,
          COLLIDING ->
          true;
      case ENDLESS_CONFLICT,
          APPROVED_MEANWHILE,
          CANCELED_MEANWHILE,
          TOO_LONG,
          UNSKILLED,
          OVERLAPPING,
          RESCHEDULED,
          TOO_SOON ->
          false;
    };
  }
}
