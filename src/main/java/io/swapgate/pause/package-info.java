/** What no swap may try for now: units that publish, agents who are busy, as one swap found out. */
@NullMarked
package io.swapgate.pause;

import org.jspecify.annotations.NullMarked;
