/** What {@code swapgate check} asks of an organisation. */
@NullMarked
package io.swapgate.backend.genesyscloud.check;

import org.jspecify.annotations.NullMarked;
