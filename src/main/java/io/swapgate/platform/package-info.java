/** What every call to the platform needs, whichever backend makes it. */
@NullMarked
package io.swapgate.platform;

import org.jspecify.annotations.NullMarked;
