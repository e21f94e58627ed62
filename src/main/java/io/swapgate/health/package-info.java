/** What an operator, or what watches over the program, is told of its health. */
@NullMarked
package io.swapgate.health;

import org.jspecify.annotations.NullMarked;
