/** The pages on which people see and decide; templates of the same names. */
@NullMarked
package io.swapgate.page;

import org.jspecify.annotations.NullMarked;
