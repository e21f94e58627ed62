/** The platform's own rules: who may change a swap, when, and what that does to schedules. */
@NullMarked
package io.swapgate.simulator.platform;

import org.jspecify.annotations.NullMarked;
