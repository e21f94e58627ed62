/** Lets swaps through so that no two that share an agent are worked on together. */
@NullMarked
package io.swapgate.gate;

import org.jspecify.annotations.NullMarked;
