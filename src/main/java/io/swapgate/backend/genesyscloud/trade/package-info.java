/** Trades: listed, read again, and told as swaps. */
@NullMarked
package io.swapgate.backend.genesyscloud.trade;

import org.jspecify.annotations.NullMarked;
