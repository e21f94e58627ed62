/**
 * A WFM platform in a box: the contract over real HTTP, with a world behind it that tests can
 * script.
 */
@NullMarked
package io.swapgate.simulator;

import org.jspecify.annotations.NullMarked;
