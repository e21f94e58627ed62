/** When agents work, by the hour, the day and the week. */
@NullMarked
package io.swapgate.rules.work;

import org.jspecify.annotations.NullMarked;
