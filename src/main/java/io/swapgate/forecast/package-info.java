/** Whether a swap would pass now, before anybody sends it round again. */
@NullMarked
package io.swapgate.forecast;

import org.jspecify.annotations.NullMarked;
