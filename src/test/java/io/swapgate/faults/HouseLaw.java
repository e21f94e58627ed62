package io.swapgate.faults;

import io.swapgate.simulator.calls.Stand;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The house's rules once more, written on their own and in another way: schedules are strips of
 * minutes. Judges what an approval does to agents as they were before it.
 */
final class HouseLaw {
  private static final int MOST_MINUTES = 12 * 60;
  private static final int BREAK_MINUTES = 30;
  private static final Duration NOTICE = Duration.ofHours(2);
  private static final Duration MARGIN = Duration.ofDays(3);

  private final SwapTerms terms;
  private final Instant origin;

  private HouseLaw(Stand stand) {
    this.terms = stand.swap().terms();
    var first = terms.inExchange().map(other -> earlier(other, terms.window()));
    this.origin = first.orElse(terms.window()).start().minus(MARGIN);
  }

  /** Returns each rule that approving the swap at this time breaks. */
  static List<String> broken(Stand stand, Instant at) {
    var law = new HouseLaw(stand);
    var broken = new ArrayList<String>();
    if (at.plus(NOTICE).isAfter(law.origin.plus(MARGIN))) {
      broken.add("notice");
    }
    law.hands(stand.giver(), stand.taker(), law.terms.window(), broken);
    law.terms
        .inExchange()
        .ifPresent(window -> law.hands(stand.taker(), stand.giver(), window, broken));
    return broken;
  }

  private void hands(Agent from, Agent to, Window window, List<String> broken) {
    var isOffer = from.id().equals(terms.agentId());
    var skills = isOffer ? terms.requiredSkills() : terms.counterpartRequiredSkills();
    if (!to.skills().containsAll(skills)) {
      broken.add("skills of " + to.id());
    }
    var handed = strip(window);
    if (!covers(strip(from), handed)) {
      broken.add("window in schedule of " + from.id());
    }
    var after = strip(to);
    given(isOffer).forEach(gone -> after.andNot(strip(gone)));
    if (after.intersects(handed)) {
      broken.add("overlap of " + to.id());
    }
    after.or(handed);
    if (stretch(after, handed) > MOST_MINUTES) {
      broken.add("hours of " + to.id());
    }
  }

  /** Returns what the receiver of a window gives away in the same swap. */
  private List<Window> given(boolean isOffer) {
    return isOffer ? terms.inExchange().stream().toList() : List.of(terms.window());
  }

  private static int stretch(BitSet worked, BitSet around) {
    var first = around.nextSetBit(0);
    for (var before = worked.previousSetBit(first - 1);
        before >= 0 && first - before - 1 < BREAK_MINUTES;
        before = worked.previousSetBit(first - 1)) {
      first = before;
    }
    var last = around.length() - 1;
    for (var next = worked.nextSetBit(last + 1);
        next >= 0 && next - last - 1 < BREAK_MINUTES;
        next = worked.nextSetBit(last + 1)) {
      last = next;
    }
    return last - first + 1;
  }

  private static boolean covers(BitSet worked, BitSet window) {
    var missing = (BitSet) window.clone();
    missing.andNot(worked);
    return missing.isEmpty();
  }

  private BitSet strip(Agent agent) {
    var strip = new BitSet();
    agent.shifts().forEach(shift -> strip.or(strip(shift.window())));
    return strip;
  }

  /** What ended before the origin is too far away to matter. */
  private BitSet strip(Window window) {
    var strip = new BitSet();
    var from = Math.max(0, minute(window.start()));
    strip.set(from, Math.max(from, minute(window.end())));
    return strip;
  }

  private int minute(Instant at) {
    return (int) Duration.between(origin, at).toMinutes();
  }

  private static Window earlier(Window a, Window b) {
    return a.start().isBefore(b.start()) ? a : b;
  }
}
