/** The rules that are in force, and what they say of a swap. */
@NullMarked
package io.swapgate.rules.book;

import org.jspecify.annotations.NullMarked;
