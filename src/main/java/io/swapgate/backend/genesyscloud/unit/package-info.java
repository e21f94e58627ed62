/** Business units and management units: their clocks, weeks, activity codes and rules. */
@NullMarked
package io.swapgate.backend.genesyscloud.unit;

import org.jspecify.annotations.NullMarked;
