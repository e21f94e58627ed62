package io.swapgate.inhand;

import io.swapgate.failure.FailureKind;
import io.swapgate.gate.Ticket;
import io.swapgate.retry.Attempt;
import io.swapgate.retry.NextStep;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.FreshSwap;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One swap on its way through the routes, and how far it got. Only one thread at a time works on
 * it; each hand-over between threads goes through a queue that publishes what was written.
 */
public final class SwapInHand {
  private final Swap swap;
  private final int pass;
  private final List<Attempt> attempts;
  private Instant lastSeen;
  private @Nullable BothSchedules schedules;
  private @Nullable FreshSwap fresh;
  private @Nullable NextStep next;
  private @Nullable Ticket ticket;
  private boolean resumed;
  private boolean denies;
  private @Nullable Instant passed;

  /**
   * Takes a swap in hand.
   *
   * @param pass counts how often the swap was taken up anew; its attempts count from zero each time
   * @param attempts those made in this pass before, by an earlier process for example
   */
  public SwapInHand(Swap swap, int pass, List<Attempt> attempts) {
    this.swap = swap;
    this.lastSeen = swap.lastUpdated();
    this.pass = pass;
    this.attempts = new ArrayList<>(attempts);
  }

  /** Says that the swap comes from the ledger and not from a listing. */
  SwapInHand resumed() {
    resumed = true;
    return this;
  }

  public boolean isResumed() {
    return resumed;
  }

  /** Says whether a person wants the swap denied, whatever the rules say. */
  public SwapInHand denies(boolean wanted) {
    denies = wanted;
    return this;
  }

  public boolean isToBeDenied() {
    return denies;
  }

  public Swap swap() {
    return swap;
  }

  public int pass() {
    return pass;
  }

  public List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  public void add(Attempt attempt) {
    attempts.add(attempt);
  }

  public int failures(FailureKind kind) {
    return (int) attempts.stream().filter(a -> a.failure().kind() == kind).count();
  }

  /** How many of the latest attempts, without a gap, failed by {@code kind}. */
  public int failuresInARow(FailureKind kind) {
    int row = 0;
    for (Attempt attempt : attempts) {
      row = attempt.failure().kind() == kind ? row + 1 : 0;
    }
    return row;
  }

  /** The schedules that the rules judged. */
  public BothSchedules schedules() {
    if (schedules == null) {
      throw new IllegalStateException("swap " + swap.id() + " has no schedules yet");
    }
    return schedules;
  }

  public Optional<BothSchedules> schedulesIfRead() {
    return Optional.ofNullable(schedules);
  }

  public void judgedOn(BothSchedules read) {
    this.schedules = read;
  }

  /** Notes that no rule refused the swap. */
  public void passed(Instant now) {
    this.passed = now;
  }

  /** When the rules let the swap pass, if that has not been told before. */
  public Optional<Instant> tellPassed() {
    var told = Optional.ofNullable(passed);
    passed = null;
    return told;
  }

  public Optional<FreshSwap> fresh() {
    return Optional.ofNullable(fresh);
  }

  /** Whether this attempt's own read of the swap said that it waits for a decision. */
  public boolean wasPending() {
    return fresh != null && fresh.swap().status() == SwapStatus.PENDING_APPROVAL;
  }

  public void refreshed(@Nullable FreshSwap read) {
    this.fresh = read;
    if (read != null) {
      saw(read.swap());
    }
  }

  /** Notes what the platform says of the swap now. */
  public void saw(Swap now) {
    lastSeen = now.lastUpdated().isAfter(lastSeen) ? now.lastUpdated() : lastSeen;
  }

  /** The latest lastUpdated that was seen of the swap. */
  public Instant lastSeen() {
    return lastSeen;
  }

  public Optional<NextStep> next() {
    return Optional.ofNullable(next);
  }

  public void goesOn(@Nullable NextStep step) {
    this.next = step;
  }

  public Optional<Ticket> ticket() {
    return Optional.ofNullable(ticket);
  }

  public void holds(@Nullable Ticket held) {
    this.ticket = held;
  }
}
