/** What can go wrong with a swap, named for what happens next. */
@NullMarked
package io.swapgate.failure;

import org.jspecify.annotations.NullMarked;
