/** What readiness tells an operator. */
@NullMarked
package io.swapgate.health;

import org.jspecify.annotations.NullMarked;
