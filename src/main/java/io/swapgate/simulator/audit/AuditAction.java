package io.swapgate.simulator.audit;

/** What somebody tried to do to a swap. */
public enum AuditAction {
  CREATE,
  VALIDATE,
  APPROVE,
  DENY,
  CANCEL,
  EDIT
}
