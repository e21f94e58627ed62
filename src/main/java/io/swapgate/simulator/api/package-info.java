/** The contract's calls, one class each. */
@NullMarked
package io.swapgate.simulator.api;

import org.jspecify.annotations.NullMarked;
