/** Agents' schedules, as read and as they would be after a swap. */
@NullMarked
package io.swapgate.schedule;

import org.jspecify.annotations.NullMarked;
