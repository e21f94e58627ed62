/** Writes swaps, shifts and settings as the job API has them. */
@NullMarked
package io.swapgate.simulator.trading.json;

import org.jspecify.annotations.NullMarked;
