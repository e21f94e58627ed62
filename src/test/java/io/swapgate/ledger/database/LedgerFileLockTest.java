package io.swapgate.ledger.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileLockTest {
  @Test
  void letsNobodyElseInUntilItIsGivenBack(@TempDir Path folder) throws Exception {
    var file = folder.resolve("swapgate.db");

    var lock = LedgerFileLock.of(file);

    assertThatThrownBy(() -> LedgerFileLock.of(file))
        .hasMessageContaining("swapgate.db is in use by another Swapgate")
        .hasMessageContaining("process " + ProcessHandle.current().pid())
        .hasMessageContaining("swapgate.data-dir");

    lock.close();
    assertThatCode(() -> LedgerFileLock.of(file).close()).doesNotThrowAnyException();
  }
}
