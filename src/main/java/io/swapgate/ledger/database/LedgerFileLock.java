package io.swapgate.ledger.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A lock that the operating system takes back when the process ends. */
final class LedgerFileLock implements LedgerLock {
  private final FileChannel channel;

  private LedgerFileLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Locks the ledger in {@code file}; fails if another process has. */
  static LedgerLock of(Path file) {
    var lock = file.resolveSibling(file.getFileName() + ".lock");
    try {
      var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new IllegalStateException(
            "swapgate.ledger.url: %s is in use by another Swapgate (process %s); stop that one, or give this one another swapgate.data-dir"
                .formatted(file, Files.readString(lock)));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid().getBytes(StandardCharsets.UTF_8)));
      return new LedgerFileLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("swapgate.ledger.url: " + lock + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException inThisProcess) {
      return null;
    }
  }

  private static String pid() {
    return Long.toString(ProcessHandle.current().pid());
  }
}
