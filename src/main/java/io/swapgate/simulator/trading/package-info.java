/** The API that settles trades by jobs: one class for each of its calls, and what they share. */
@NullMarked
package io.swapgate.simulator.trading;

import org.jspecify.annotations.NullMarked;
