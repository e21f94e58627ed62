package io.swapgate.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * What many have in Swapgate's place: one swap after the other is read and, half a second later,
 * approved, up to three times, each time half a second later still; then it is given up.
 */
final class PlainScript {
  private static final int TRIES = 3;
  private static final int PAUSE_MILLIS = 500;

  private PlainScript() {}

  /**
   * In a process of its own, until it is killed.
   *
   * @param arguments the platform's address
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    var wfm = new PlatformClient(arguments[0]);
    for (JsonNode swap : wfm.pending()) {
      var id = swap.path("id").asText();
      boolean approved = false;
      for (int i = 1; i <= TRIES && !approved; i++) {
        var read = wfm.swap(id).join();
        TimeUnit.MILLISECONDS.sleep((long) PAUSE_MILLIS * i);
        approved = wfm.approve(id, read).join().statusCode() == 200;
      }
    }
  }
}
