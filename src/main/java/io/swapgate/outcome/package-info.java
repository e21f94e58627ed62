/** What became of a swap, told to whoever wants to know. */
@NullMarked
package io.swapgate.outcome;

import org.jspecify.annotations.NullMarked;
