/** Finding the pending swaps, page by page. */
@NullMarked
package io.swapgate.poll;

import org.jspecify.annotations.NullMarked;
