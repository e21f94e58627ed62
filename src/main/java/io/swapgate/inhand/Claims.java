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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
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

  /** Reserved before the ledger is asked: what it says of a swap holds only for one who asks. */
  private final Set<SwapId> taken = ConcurrentHashMap.newKeySet();

  private final Map<SwapId, SwapInHand> inHand = new ConcurrentHashMap<>();
  private final Room room;
  private final AtomicBoolean waitsForPoll = new AtomicBoolean();

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

  /**
   * Whether the round that begins now must look even if the platform's listing has not changed. Who
   * is let go of from now on waits for the next one.
   */
  public boolean beginRound() {
    boolean anyoneWaits = waitsForPoll.getAndSet(false);
    return anyoneWaits || waiting.isAnyoneDue();
  }

  /** The swap is let go of and not finished: the next poll takes it up again. */
  public void leaveToNextPoll() {
    waitsForPoll.set(true);
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
        var swap = next;
        next = null;
        return swap;
      }
    };
  }

  /** The parked swaps whose next attempt is due, oldest first, as far as there is room. */
  public List<Swap> takeDue() {
    var due = new ArrayList<Swap>();
    var postponed = new ArrayList<Swap>();
    for (Swap swap : waiting.due(room.left())) {
      hold(swap.id(), () -> resume(swap, postponed)).ifPresent(due::add);
    }
    waiting.postpone(postponed, pauses::left);
    return due;
  }

  /** Those that should be in a whole listing of the platform's, and are not in hand. */
  public Set<SwapId> expected() {
    var ids = new LinkedHashSet<>(waiting.undecided(MOST_EXPECTED));
    ids.removeAll(taken);
    return ids;
  }

  /** Takes a swap in hand that was not listed, without a change of its state. */
  public Optional<Swap> takeMissing(SwapId id) {
    return hold(id, () -> waiting.find(id));
  }

  public SwapInHand hand(@Body Swap swap) {
    return Optional.ofNullable(inHand.get(swap.id()))
        .orElseThrow(() -> new IllegalStateException("swap " + swap.id() + " is not in hand"));
  }

  void release(SwapInHand hand) {
    var id = hand.swap().id();
    if (inHand.remove(id, hand)) {
      taken.remove(id);
      room.leave();
    }
  }

  private Optional<Swap> take(Swap swap) {
    return swap.status() == SwapStatus.PENDING_APPROVAL
        ? hold(swap.id(), () -> claim(swap))
        : Optional.empty();
  }

  private Optional<SwapInHand> claim(Swap swap) {
    if (!pauses.admits(swap)) {
      leaveToNextPoll();
      return Optional.empty();
    }
    var claimed = ledger.claim(swap);
    if (claimed.isEmpty()) {
      pauses.leave(swap);
    }
    return claimed;
  }

  private Optional<SwapInHand> resume(Swap swap, List<Swap> postponed) {
    if (!pauses.admits(swap)) {
      postponed.add(swap);
      return Optional.empty();
    }
    var resumed = ledger.resume(swap).map(SwapInHand::resumed);
    if (resumed.isEmpty()) {
      pauses.leave(swap);
    }
    return resumed;
  }

  /** Asks {@code claim} for a swap that is not taken, once only however many want it. */
  private Optional<Swap> hold(SwapId id, Supplier<Optional<SwapInHand>> claim) {
    if (!taken.add(id)) {
      return Optional.empty();
    }
    var claimed = Optional.<SwapInHand>empty();
    try {
      claimed = claim.get();
    } finally {
      if (claimed.isEmpty()) {
        taken.remove(id);
      }
    }
    claimed.ifPresent(
        hand -> {
          room.enter();
          inHand.put(id, hand);
        });
    return claimed.map(SwapInHand::swap);
  }
}
