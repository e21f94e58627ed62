/** Who may ask and who may decide, over HTTP. */
@NullMarked
package io.swapgate.access;

import org.jspecify.annotations.NullMarked;
