/** What happened: each swap's timeline, and how often what happened when. */
@NullMarked
package io.swapgate.ledger.history;

import org.jspecify.annotations.NullMarked;
