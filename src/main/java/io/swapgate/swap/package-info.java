/** What a shift swap is, whichever platform it comes from. */
@NullMarked
package io.swapgate.swap;

import org.jspecify.annotations.NullMarked;
