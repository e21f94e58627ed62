package io.swapgate.ledger.database;

import java.io.IOException;

/**
 * Keeps a second process from a ledger: two that do not know of each other would approve the same
 * swaps. It is taken back when the process ends, however it ends.
 */
interface LedgerLock extends AutoCloseable {
  @Override
  void close() throws IOException;
}
