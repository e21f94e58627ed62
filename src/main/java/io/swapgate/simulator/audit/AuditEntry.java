package io.swapgate.simulator.audit;

import java.time.Instant;

/** Who tried what, when, and the status that came of it. */
public record AuditEntry(Instant timestamp, String actor, AuditAction action, int outcome) {}
