/** Rules about paid time. */
@NullMarked
package io.swapgate.rules.paid;

import org.jspecify.annotations.NullMarked;
