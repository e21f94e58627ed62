package io.swapgate.poll;

import java.util.Optional;

/**
 * Asks for one page of the pending swaps.
 *
 * @param number 1 for the first
 * @param size most swaps in the page
 * @param unlessStill what an earlier {@link SwapPage#tag} said: no page is needed while it holds
 */
public record PageRequest(int number, int size, Optional<String> unlessStill) {}
