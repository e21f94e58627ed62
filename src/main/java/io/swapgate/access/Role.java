package io.swapgate.access;

/** What somebody may do. */
public final class Role {
  /** May see everything. */
  public static final String VIEWER = "viewer";

  /** May decide, too. */
  public static final String REVIEWER = "reviewer";

  private Role() {}
}
