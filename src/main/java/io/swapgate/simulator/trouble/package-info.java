/** What is scripted to go wrong, for one swap or for the whole server. */
@NullMarked
package io.swapgate.simulator.trouble;

import org.jspecify.annotations.NullMarked;
