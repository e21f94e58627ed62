package io.swapgate.swap;

/** What the two agents agreed on. */
public enum SwapType {
  /** Two shifts change hands. */
  TRADE,
  /** One shift changes hands, for nothing in return. */
  GIVEAWAY,
  /** A value that the platform added after this was written; a person decides on it. */
  UNRECOGNISED
}
