/** The house's numbers, read and checked. */
@NullMarked
package io.swapgate.rules.setting;

import org.jspecify.annotations.NullMarked;
