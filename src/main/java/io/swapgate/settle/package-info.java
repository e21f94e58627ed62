/** Waiting until a swap has stopped changing. */
@NullMarked
package io.swapgate.settle;

import org.jspecify.annotations.NullMarked;
