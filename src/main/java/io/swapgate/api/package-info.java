/** The JSON API. */
@NullMarked
package io.swapgate.api;

import org.jspecify.annotations.NullMarked;
