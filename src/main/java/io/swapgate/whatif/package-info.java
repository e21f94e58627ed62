/** Judges swaps that somebody made up, without the platform. */
@NullMarked
package io.swapgate.whatif;

import org.jspecify.annotations.NullMarked;
