/** What is counted, timed and shown to Prometheus. */
@NullMarked
package io.swapgate.meter;

import org.jspecify.annotations.NullMarked;
