/** The memory: what became of each swap, in one SQL database. */
@NullMarked
package io.swapgate.ledger;

import org.jspecify.annotations.NullMarked;
