package io.swapgate.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a program says that its ledger has done so far.
 *
 * @param busy seconds spent in transactions, one after the other
 * @param waited seconds that transactions waited for their turn, many of them at once
 */
record Ledger(double transactions, double busy, double waited) {
  private static final String BUSY = "swapgate_ledger_duration_seconds_";
  private static final String WAIT = "swapgate_ledger_wait_seconds_";

  static Ledger of(int port) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/metrics"));
    try {
      var told = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
      return new Ledger(
          value(told, BUSY + "count"), value(told, BUSY + "sum"), value(told, WAIT + "sum"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Ledger minus(Ledger before) {
    return new Ledger(
        transactions - before.transactions, busy - before.busy, waited - before.waited);
  }

  /** How often a second the disk below {@code folder} can be told to keep what was written. */
  static double syncsPerSecond(Path folder) throws IOException {
    var file = folder.resolve("fsync");
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      int syncs = 0;
      long begin = System.nanoTime();
      while (System.nanoTime() - begin < 2_000_000_000L) {
        channel.write(ByteBuffer.allocate(4096), 0);
        channel.force(false);
        syncs++;
      }
      return syncs / ((System.nanoTime() - begin) / 1e9);
    }
  }

  private static double value(String told, String metric) {
    return told.lines()
        .filter(line -> line.startsWith(metric))
        .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .findFirst()
        .orElseThrow();
  }
}
