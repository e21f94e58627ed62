/** What every request passes before a call answers it: routing, token, rate, record. */
@NullMarked
package io.swapgate.simulator.gate;

import org.jspecify.annotations.NullMarked;
