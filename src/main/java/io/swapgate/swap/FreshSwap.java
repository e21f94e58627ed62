package io.swapgate.swap;

/**
 * A swap as read a moment ago, with what the platform wants to see in an approval of it.
 *
 * @param version opaque: only the backend that made it knows what it means
 */
public record FreshSwap(Swap swap, String version) {}
