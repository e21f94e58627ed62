package io.swapgate.faults;

import io.swapgate.simulator.calls.Bulk;
import io.swapgate.simulator.calls.CallRecord;
import io.swapgate.simulator.calls.Decision;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one of the platform's APIs asks of its clients.
 *
 * @param quiet how long a swap must have been left alone
 * @param listingIsRead whether a listing tells of swaps what a read does: one that crosses a
 *     decision on its way makes the read before it no worse
 * @param again the decisions that were refused because of others in the same call: such a one may
 *     be sent again without another read
 */
record Manners(Duration quiet, boolean listingIsRead, Set<Decision> again) {
  private static final Duration QUIET = Duration.ofMillis(500);

  /** Those of the API that was used. */
  static Manners of(CallRecord calls) {
    var bulks = calls.bulks();
    var again =
        bulks.stream().filter(Bulk::isRefusedForSome).flatMap(bulk -> bulk.decisions().stream());
    boolean byJobs = !bulks.isEmpty();
    return new Manners(
        byJobs ? Duration.ZERO : QUIET, byJobs, again.collect(Collectors.toUnmodifiableSet()));
  }
}
