/** A seeded world full of swaps of every sort, each with the outcome that it deserves. */
@NullMarked
package io.swapgate.simulator.demo;

import org.jspecify.annotations.NullMarked;
