/** Who tried to change which swap, and what came of it. */
@NullMarked
package io.swapgate.simulator.audit;

import org.jspecify.annotations.NullMarked;
