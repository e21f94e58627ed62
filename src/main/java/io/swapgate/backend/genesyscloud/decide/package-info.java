/** Decisions on many trades in one job, each with an outcome of its own. */
@NullMarked
package io.swapgate.backend.genesyscloud.decide;

import org.jspecify.annotations.NullMarked;
