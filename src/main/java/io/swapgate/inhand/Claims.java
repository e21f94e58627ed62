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
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.camel.Body;

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

  /** Whether nothing is in hand, nor on its way there. */
  public boolean isIdle() {
    return taken.isEmpty();
  }

  public boolean isShut() {
    return room.isClosed();
  }

  /** Swaps are taken in hand again; the next poll looks at all of them. */
  public void open() {
    room.open();
    leaveToNextPoll();
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
    return taking(
        listed,
        swap -> {
          step.run();
          return take(swap);
        });
  }

  /** The parked swaps whose next attempt is due, oldest first, as far as there is room. */
  public Iterator<Swap> takeDue() {
    return taking(waiting.due(room.left()), swap -> hold(swap.id(), () -> resume(swap)));
  }

  /** Those that should be in a whole listing of the platform's, and are not in hand. */
  public Set<SwapId> expected() {
    var ids = new LinkedHashSet<>(waiting.undecided(MOST_EXPECTED));
    ids.removeAll(taken);
    return ids;
  }

  /** Takes swaps in hand that were not listed, without a change of their state. */
  public Iterator<Swap> takeMissing(Set<SwapId> ids) {
    return taking(ids, id -> hold(id, () -> waiting.findUndecided(id)));
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

  private <T> Iterator<Swap> taking(Iterable<T> all, Function<T, Optional<Swap>> take) {
    return new Taking<>(all, take, room::isClosed);
  }

  private Optional<SwapInHand> resume(Swap swap) {
    if (!pauses.admits(swap)) {
      waiting.postpone(swap, pauses.left(swap));
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
    claimed.ifPresent(hand -> enter(id, hand));
    return claimed.map(SwapInHand::swap);
  }

  private void enter(SwapId id, SwapInHand hand) {
    try {
      room.enter();
    } catch (RuntimeException e) { // the room was closed meanwhile
      taken.remove(id);
      pauses.leave(hand.swap());
      throw e;
    }
    inHand.put(id, hand);
  }
}
