/** What backends share: reading JSON, ids in paths, and one call for many swaps. */
@NullMarked
package io.swapgate.backend;

import org.jspecify.annotations.NullMarked;
