package io.swapgate.rules;

import io.swapgate.swap.Swap;
import java.time.Instant;

/**
 * What rules are asked that need the swap alone: may it pass now?
 *
 * @param now by the platform's clock
 */
public record SwapCase(Swap swap, Instant now, ApprovedSwaps approved) {}
