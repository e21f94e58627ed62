/** Rules about who swaps. */
@NullMarked
package io.swapgate.rules.people;

import org.jspecify.annotations.NullMarked;
