/** What the platform itself finds wrong with a trade. */
@NullMarked
package io.swapgate.simulator.trading.review;

import org.jspecify.annotations.NullMarked;
