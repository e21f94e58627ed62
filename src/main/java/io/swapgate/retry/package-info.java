/** When a failed attempt is made again, and what is kept of it. */
@NullMarked
package io.swapgate.retry;

import org.jspecify.annotations.NullMarked;
