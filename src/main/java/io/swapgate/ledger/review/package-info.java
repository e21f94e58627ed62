/** What people look for among the dead letters, and what they do with them. */
@NullMarked
package io.swapgate.ledger.review;

import org.jspecify.annotations.NullMarked;
