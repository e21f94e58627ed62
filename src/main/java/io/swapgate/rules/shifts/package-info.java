/** Rules about what is swapped. */
@NullMarked
package io.swapgate.rules.shifts;

import org.jspecify.annotations.NullMarked;
