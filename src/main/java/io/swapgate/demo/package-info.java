/** The demo: Swapgate against a simulated platform. */
@NullMarked
package io.swapgate.demo;

import org.jspecify.annotations.NullMarked;
