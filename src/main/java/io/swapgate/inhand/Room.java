package io.swapgate.inhand;

import io.swapgate.config.SwapgateConfig;
import io.swapgate.failure.ProgramStops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The room in memory, for {@code swapgate.in-hand.max} swaps. */
@ApplicationScoped
public class Room {
  /** How often one who waits for room looks whether the program is to stop. */
  private static final Duration LOOK_UP = Duration.ofMillis(200);

  private final int size;
  private final Semaphore free;
  private volatile boolean closed;

  public Room(SwapgateConfig config) {
    this.size = config.inHand().max();
    this.free = new Semaphore(size);
  }

  /** Whether so many are in hand that one that has to wait, however short, makes room. */
  public boolean isCrowded() {
    return free.availablePermits() < size / 2;
  }

  /** Waits until there is room for one more; fails once the room is closed. */
  void enter() {
    try {
      while (!free.tryAcquire(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS)) {
        if (closed) {
          throw new ProgramStops();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for room", e);
    }
  }

  void leave() {
    free.release();
  }

  /** For how many more there is room. */
  int left() {
    return closed ? 0 : free.availablePermits();
  }

  void close() {
    closed = true;
  }

  void open() {
    closed = false;
  }

  boolean isClosed() {
    return closed;
  }
}
