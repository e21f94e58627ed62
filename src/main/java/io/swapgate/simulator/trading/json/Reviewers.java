package io.swapgate.simulator.trading.json;

import io.swapgate.simulator.audit.AuditAction;
import io.swapgate.simulator.audit.AuditEntry;
import io.swapgate.simulator.audit.AuditTrail;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapStatus;
import java.util.function.Predicate;

/** Who decided trades and who changed them last, as the audit has it. */
final class Reviewers {
  /** Stands for the platform itself, where nobody else did it. */
  private static final String SYSTEM = "System";

  private final AuditTrail audit;

  Reviewers(AuditTrail audit) {
    this.audit = audit;
  }

  static boolean isReviewed(Swap swap) {
    return swap.status() == SwapStatus.APPROVED || swap.status() == SwapStatus.DENIED;
  }

  String reviewer(Swap swap) {
    return last(swap, Reviewers::isReview);
  }

  String modifier(Swap swap) {
    return last(swap, entry -> true);
  }

  private String last(Swap swap, Predicate<AuditEntry> which) {
    return audit.of(swap.id()).stream()
        .filter(entry -> entry.outcome() == 200)
        .filter(which)
        .findFirst()
        .map(entry -> name(entry.actor()))
        .orElse(SYSTEM);
  }

  private static boolean isReview(AuditEntry entry) {
    return entry.action() == AuditAction.APPROVE || entry.action() == AuditAction.DENY;
  }

  /** An actor of the audit says what it is before its name. */
  private static String name(String actor) {
    return actor.startsWith("system:") ? SYSTEM : actor.substring(actor.indexOf(':') + 1);
  }
}
