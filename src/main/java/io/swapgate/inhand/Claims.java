package io.swapgate.inhand;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.ledger.SwapLedger;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.SwapStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Body;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.Nullable;

/** Which swaps this process works on; never two of the same id, never more than memory allows. */
@Named("claims")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from take-swap and resume-parked
public class Claims {
  /** How often a full memory is left for a look whether the program is to stop. */
  private static final Duration LOOK_UP = Duration.ofMillis(200);

  private final SwapLedger ledger;
  private final CamelContext camel;
  private final Map<SwapId, SwapInHand> inHand = new ConcurrentHashMap<>();
  private final Semaphore room;
  private volatile boolean waitsForPoll;

  public Claims(SwapLedger ledger, CamelContext camel, SwapgateConfig config) {
    this.ledger = ledger;
    this.camel = camel;
    this.room = new Semaphore(config.inHand().max());
  }

  /** Whether the next round must look even if the platform's listing has not changed. */
  public boolean anyoneWaitsForPoll() {
    return waitsForPoll || ledger.isAnyoneDue();
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
   */
  public Iterator<Swap> takeFrom(List<Swap> listed) {
    var all = listed.iterator();
    return new Iterator<>() {
      private @Nullable Swap next;

      @Override
      public boolean hasNext() {
        while (next == null && all.hasNext()) {
          next = take(all.next()).orElse(null);
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
    int most = room.availablePermits();
    return ledger.due(most).stream().flatMap(swap -> resume(swap).stream()).toList();
  }

  public SwapInHand hand(@Body Swap swap) {
    return Optional.ofNullable(inHand.get(swap.id()))
        .orElseThrow(() -> new IllegalStateException("swap " + swap.id() + " is not in hand"));
  }

  void release(SwapInHand hand) {
    if (inHand.remove(hand.swap().id(), hand)) {
      room.release();
    }
  }

  private Optional<Swap> take(Swap swap) {
    if (swap.status() != SwapStatus.PENDING_APPROVAL || inHand.containsKey(swap.id())) {
      return Optional.empty();
    }
    return hold(swap, ledger.claim(swap));
  }

  private Optional<Swap> resume(Swap swap) {
    return inHand.containsKey(swap.id()) ? Optional.empty() : hold(swap, ledger.resume(swap));
  }

  private Optional<Swap> hold(Swap swap, Optional<SwapInHand> claimed) {
    claimed.ifPresent(
        hand -> {
          awaitRoom();
          inHand.put(swap.id(), hand);
        });
    return claimed.map(SwapInHand::swap);
  }

  /** Until a swap leaves; but a program that is told to stop takes nothing more in hand. */
  private void awaitRoom() {
    try {
      while (!room.tryAcquire(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS)) {
        if (camel.isStopping()) {
          throw new IllegalStateException("stopping: no further swap is taken up");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for room", e);
    }
  }
}
