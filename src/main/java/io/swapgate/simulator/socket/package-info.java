/** HTTP/1.1 over plain sockets, just enough for a simulator on the loopback address. */
@NullMarked
package io.swapgate.simulator.socket;

import org.jspecify.annotations.NullMarked;
