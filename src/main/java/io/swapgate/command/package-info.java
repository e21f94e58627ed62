/** The commands of the one binary. */
@NullMarked
package io.swapgate.command;

import org.jspecify.annotations.NullMarked;
