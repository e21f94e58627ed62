/** The ledger's database, and statements to it. */
@NullMarked
package io.swapgate.ledger.database;

import org.jspecify.annotations.NullMarked;
