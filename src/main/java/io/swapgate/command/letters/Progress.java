package io.swapgate.command.letters;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.command.RunningProgram;

/** Waits for a decision on many letters, and tells how far it got. */
record Progress(RunningProgram program, String action) {
  private static final long LOOK_EVERY_MILLIS = 500;

  /** Returns the command's exit code. */
  int of(RunningProgram.Answer begun) {
    var answer = begun;
    while (answer.isGood() && answer.body().path("state").asText().equals("RUNNING")) {
      pause();
      answer = program.get("/api/bulk/" + answer.body().path("id").asText());
      if (answer.isGood()) {
        tell(answer.body());
      }
    }
    if (!answer.isGood()) {
      System.err.println("swapgate: " + answer.why());
      return DeadLettersCommand.SAID_NO;
    }
    return end(answer.body());
  }

  private void tell(JsonNode bulk) {
    if (bulk.path("state").asText().equals("RUNNING")) {
      System.err.printf("%s: %d of %d%n", action, decided(bulk), bulk.path("total").asLong());
    }
  }

  private int end(JsonNode bulk) {
    boolean stopped = bulk.path("state").asText().equals("STOPPED");
    System.out.printf(
        "%s: %d done, %d decided on by others meanwhile%s%n",
        action,
        bulk.path("done").asLong(),
        bulk.path("skipped").asLong(),
        stopped ? "; stopped before its end" : "");
    return stopped ? DeadLettersCommand.SAID_NO : 0;
  }

  private static long decided(JsonNode bulk) {
    return bulk.path("done").asLong() + bulk.path("skipped").asLong();
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
