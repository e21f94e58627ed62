/** The wfm-scheduling backend: its JSON, its paths and what its answers mean. */
@NullMarked
package io.swapgate.backend.wfmscheduling;

import org.jspecify.annotations.NullMarked;
