/** How long and how often people work, and rest. */
@NullMarked
package io.swapgate.rules.hours;

import org.jspecify.annotations.NullMarked;
