package io.swapgate.outcome;

import io.swapgate.ledger.SwapState;
import io.swapgate.swap.SwapId;

/**
 * What became of a swap, as an event.
 *
 * @param correlationId as in the log and in traces
 * @param code the rule or the kind of failure behind it; empty if there is none
 * @param why one sentence for people
 * @param attempts failed ones before it
 */
public record SwapOutcome(
    SwapId swap, String correlationId, SwapState state, String code, String why, int attempts) {}
