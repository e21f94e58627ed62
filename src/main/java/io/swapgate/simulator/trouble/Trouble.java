package io.swapgate.simulator.trouble;

import java.time.Duration;

/** One thing that goes wrong with a swap, and how often. */
public sealed interface Trouble {
  int FOR_EVER = Integer.MAX_VALUE;

  /** Returns how often it strikes before it is over, at least once. */
  int times();

  /** Approvals answer 409. */
  record Conflict(ConflictKind kind, int times) implements Trouble {
    public Conflict {
      atLeastOnce(times);
    }
  }

  /** The swap is PENDING_VALIDATION and becomes PENDING_APPROVAL this long from now. */
  record Validation(Duration lasts) implements Trouble {
    @Override
    public int times() {
      return 1;
    }
  }

  /** Somebody changes the swap right after a read of it was answered. */
  record InBetween(Meanwhile what, int times) implements Trouble {
    public InBetween {
      atLeastOnce(times);
    }
  }

  /** The call answers this status, and nothing happens. */
  record Failure(Step step, int status, int times) implements Trouble {
    public Failure {
      atLeastOnce(times);
      atLeast400(status);
    }
  }

  /** The approval takes effect, but the answer is this status. */
  record LostAnswer(int status) implements Trouble {
    public LostAnswer {
      atLeast400(status);
    }

    @Override
    public int times() {
      return 1;
    }
  }

  /** The swap's JSON breaks the contract, for ever. */
  record Garbled(Garbling how) implements Trouble {
    @Override
    public int times() {
      return FOR_EVER;
    }
  }

  /** Reads of the swap are answered by a proxy, in HTML. */
  record ProxyPage(int status, int times) implements Trouble {
    public ProxyPage {
      atLeastOnce(times);
    }
  }

  static Trouble conflict(ConflictKind kind, int times) {
    return new Conflict(kind, times);
  }

  static Trouble conflictForEver(ConflictKind kind) {
    return new Conflict(kind, FOR_EVER);
  }

  static Trouble validatingFor(Duration lasts) {
    return new Validation(lasts);
  }

  static Trouble etagChurn(int reads) {
    return new InBetween(Meanwhile.TOUCHED, reads);
  }

  static Trouble inBetween(Meanwhile what) {
    return new InBetween(what, 1);
  }

  static Trouble failsOnRead(int status, int times) {
    return new Failure(Step.READ, status, times);
  }

  static Trouble failsOnApprove(int status, int times) {
    return new Failure(Step.APPROVE, status, times);
  }

  static Trouble losesAnswer(int status) {
    return new LostAnswer(status);
  }

  static Trouble garbled(Garbling how) {
    return new Garbled(how);
  }

  static Trouble proxyPage(int status, int times) {
    return new ProxyPage(status, times);
  }

  private static void atLeastOnce(int times) {
    if (times < 1) {
      throw new IllegalArgumentException("trouble must strike at least once: " + times);
    }
  }

  private static void atLeast400(int status) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("a failure has a status from 400 to 599: " + status);
    }
  }
}
