/** The rules that come with Swapgate, one class for each. */
@NullMarked
package io.swapgate.rules.builtin;

import org.jspecify.annotations.NullMarked;
