package io.swapgate.poll;

import io.swapgate.swap.SwapId;
import java.util.Optional;

/**
 * An entry of a page that is not a swap as agreed.
 *
 * @param id empty if not even that could be read
 * @param reason names the field and what is wrong with it
 * @param raw the first 2 kB of it
 */
public record UnreadableSwap(Optional<SwapId> id, String reason, String raw) {}
