package io.swapgate.inhand;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.ledger.SwapLedger;
import io.swapgate.ledger.WaitingLedger;
import io.swapgate.pause.Pauses;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.SwapStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Body;
import org.jspecify.annotations.Nullable;

/** Which swaps this process works on; never two of the same id, never more than memory allows. */
@Named("claims")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from take-swap and resume-parked
public class Claims {
  /** Enough for what people hold back and a process may have left behind. */
  private static final int MOST_EXPECTED = 10_000;

  private final SwapLedger ledger;
  private final WaitingLedger waiting;
  private final Pauses pauses;
  private final Map<SwapId, SwapInHand> inHand = new ConcurrentHashMap<>();
  private final Room room;
  private volatile boolean waitsForPoll;

  public Claims(SwapLedger ledger, WaitingLedger waiting, Pauses pauses, Room room) {
    this.ledger = ledger;
    this.waiting = waiting;
    this.pauses = pauses;
    this.room = room;
  }

  /** How many are in hand. */
  public int size() {
    return inHand.size();
  }

  /** Nothing more is taken in hand. */
  public void shut() {
    room.close();
  }

  /** Whether the next round must look even if the platform's listing has not changed. */
  public boolean anyoneWaitsForPoll() {
    return waitsForPoll || waiting.isAnyoneDue();
  }

  public void beginRound() {
    waitsForPoll = false;
  }

  /** The swap is let go of and not finished: the next poll takes it up again. */
  public void leaveToNextPoll() {
    waitsForPoll = true;
  }

  /**
   * Those of {@code listed} that are neither in hand nor finished; waits while there is no room.
   *
   * @param step runs after each that was looked at
   */
  public Iterator<Swap> takeFrom(List<Swap> listed, Runnable step) {
    var all = listed.iterator();
    return new Iterator<>() {
      private @Nullable Swap next;

      @Override
      public boolean hasNext() {
        while (next == null && all.hasNext() && !room.isClosed()) {
          next = take(all.next()).orElse(null);
          step.run();
        }
        return next != null;
      }

      @Override
      public Swap next() {
        if (!hasNext() || next == null) {
          throw new NoSuchElementException();
        }
        var taken = next;
        next = null;
        return taken;
      }
    };
  }

  /** The parked swaps whose next attempt is due, oldest first, as far as there is room. */
  public List<Swap> takeDue() {
    var taken = new ArrayList<Swap>();
    var postponed = new ArrayList<Swap>();
    for (Swap swap : waiting.due(room.left())) {
      if (inHand.containsKey(swap.id())) {
        continue;
      }
      if (pauses.admits(swap)) {
        hold(swap, ledger.resume(swap).map(SwapInHand::resumed)).ifPresent(taken::add);
      } else {
        postponed.add(swap);
      }
    }
    waiting.postpone(postponed, pauses::left);
    return taken;
  }

  /** Those that should be in a whole listing of the platform's, and are not in hand. */
  public Set<SwapId> expected() {
    var ids = new LinkedHashSet<>(waiting.undecided(MOST_EXPECTED));
    ids.removeAll(inHand.keySet());
    return ids;
  }

  /** Takes a swap in hand that was not listed, without a change of its state. */
  public Optional<Swap> takeMissing(SwapId id) {
    var found = inHand.containsKey(id) ? Optional.<SwapInHand>empty() : waiting.find(id);
    found.ifPresent(
        hand -> {
          room.enter();
          inHand.put(id, hand);
        });
    return found.map(SwapInHand::swap);
  }

  public SwapInHand hand(@Body Swap swap) {
    return Optional.ofNullable(inHand.get(swap.id()))
        .orElseThrow(() -> new IllegalStateException("swap " + swap.id() + " is not in hand"));
  }

  void release(SwapInHand hand) {
    if (inHand.remove(hand.swap().id(), hand)) {
      room.leave();
    }
  }

  private Optional<Swap> take(Swap swap) {
    if (swap.status() != SwapStatus.PENDING_APPROVAL || inHand.containsKey(swap.id())) {
      return Optional.empty();
    }
    if (!pauses.admits(swap)) {
      leaveToNextPoll();
      return Optional.empty();
    }
    return hold(swap, ledger.claim(swap));
  }

  private Optional<Swap> hold(Swap swap, Optional<SwapInHand> claimed) {
    if (claimed.isEmpty()) {
      pauses.leave(swap);
      return Optional.empty();
    }
    room.enter();
    inHand.put(swap.id(), claimed.get());
    return Optional.of(swap);
  }
}
