package io.swapgate.simulator.trading.decide;

import io.swapgate.simulator.audit.AuditTrail;
import io.swapgate.simulator.platform.Schedules;
import io.swapgate.simulator.trouble.TroubleBook;

/** What speaks for a decision and against it, and where it is written down. */
public record Reasons(Schedules schedules, TroubleBook troubles, AuditTrail audit) {}
