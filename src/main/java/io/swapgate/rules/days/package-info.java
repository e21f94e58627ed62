/** Rules of the calendar. */
@NullMarked
package io.swapgate.rules.days;

import org.jspecify.annotations.NullMarked;
