/** What ties lines of the log and spans of a trace to the swap that they are about. */
@NullMarked
package io.swapgate.trace;

import org.jspecify.annotations.NullMarked;
