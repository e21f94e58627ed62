/** The settings that no single package owns. */
@NullMarked
package io.swapgate.config;

import org.jspecify.annotations.NullMarked;
