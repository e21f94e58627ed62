/** What {@code swapgate check} finds before a deployment. */
@NullMarked
package io.swapgate.check;

import org.jspecify.annotations.NullMarked;
