/** Many agents' schedules, and what they do now, in a few calls. */
@NullMarked
package io.swapgate.backend.genesyscloud.schedule;

import org.jspecify.annotations.NullMarked;
