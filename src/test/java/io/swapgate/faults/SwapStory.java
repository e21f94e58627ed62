package io.swapgate.faults;

import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.calls.Decision;
import io.swapgate.simulator.calls.Delivery;
import io.swapgate.simulator.calls.Reading;
import io.swapgate.simulator.calls.Stand;
import io.swapgate.simulator.calls.Witnessed;
import io.swapgate.simulator.swap.SwapStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks through the reads and decisions of one swap, and notes what no client may do. */
final class SwapStory {
  private static final int UNAUTHORISED = 401;

  private final String id;
  private final Manners manners;
  private final List<String> broken = new ArrayList<>();
  private final Set<String> mayCarry = new HashSet<>();
  private String lastGood = "";
  private String lastShown = "";
  private int approvals;

  private SwapStory(String id, Manners manners) {
    this.id = id;
    this.manners = manners;
  }

  static List<String> broken(String id, List<Witnessed> all, Manners manners) {
    var story = new SwapStory(id, manners);
    for (var one : all) {
      if (one.subject().equals(id) && one instanceof Reading reading) {
        story.read(reading);
      } else if (one.subject().equals(id) && one instanceof Decision decision) {
        story.decided(decision);
      }
    }
    return story.broken;
  }

  /** A late answer may have been waited for after all, so its ETag may be carried too. */
  private void read(Reading reading) {
    if (reading.kind() != CallKind.READ_SWAP) {
      return;
    }
    if (reading.isGood()) {
      if (!manners.listingIsRead()) {
        mayCarry.remove(lastGood);
      }
      lastGood = reading.etag();
      lastShown = reading.shown();
    }
    if (reading.isGood() || reading.isLate()) {
      mayCarry.add(reading.etag());
    }
  }

  private void decided(Decision decision) {
    ownReadComesFirst(decision);
    decision.onArrival().ifPresent(stand -> isQuietAndOpen(decision, stand));
    if (decision.approved()) {
      decision.onArrival().ifPresent(stand -> isLawful(decision, stand));
      approvals++;
      if (approvals > 1) {
        add(decision, "approved it once more");
      }
    }
  }

  /** A call without a valid token was none: it may be made again with a new one at once. */
  private void ownReadComesFirst(Decision decision) {
    if (!mayCarry.contains(decision.ifMatch())) {
      add(
          decision,
          "carried " + decision.ifMatch() + ", not the latest read since the POST before");
    }
    var wasNone = decision.outcome() == UNAUTHORISED && decision.delivery() == Delivery.INTACT;
    if (!wasNone && !manners.again().contains(decision)) {
      mayCarry.clear();
    }
  }

  private void isQuietAndOpen(Decision decision, Stand stand) {
    var swap = stand.swap();
    var isOpen = !swap.status().isFinal();
    var quietFrom = swap.lastUpdated().plus(manners.quiet());
    if (isOpen && decision.ifMatch().equals(swap.etag()) && decision.at().isBefore(quietFrom)) {
      add(decision, "came before the swap was quiet, changed at " + swap.lastUpdated());
    }
    var isApproved = swap.status() == SwapStatus.APPROVED;
    if (isApproved && (approvals > 0 || lastShown.equals(SwapStatus.APPROVED.name()))) {
      add(decision, "came though the swap was approved already");
    }
  }

  private void isLawful(Decision decision, Stand stand) {
    for (var rule : HouseLaw.broken(stand, decision.at())) {
      add(decision, "approved what a rule forbids: " + rule);
    }
  }

  private void add(Decision decision, String what) {
    broken.add(id + ": the " + decision.kind() + " at " + decision.at() + " " + what);
  }
}
