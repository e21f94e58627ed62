/** The last look before an approval is sent. */
@NullMarked
package io.swapgate.approve;

import org.jspecify.annotations.NullMarked;
