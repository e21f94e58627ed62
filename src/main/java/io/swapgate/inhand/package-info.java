/** The swaps that this process is working on. */
@NullMarked
package io.swapgate.inhand;

import org.jspecify.annotations.NullMarked;
