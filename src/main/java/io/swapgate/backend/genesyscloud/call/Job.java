package io.swapgate.backend.genesyscloud.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A job on its way.
 *
 * @param id empty while it has none: one that is answered at once has no need of it
 * @param looks how often it was found to be running
 * @param done the last answer; missing while it runs
 * @param correlationId of that answer
 */
@RegisterForReflection // asked by the routes
public record Job(
    JobRequest request, Instant began, String id, int looks, JsonNode done, String correlationId) {
  /** No two looks are further apart, in milliseconds. */
  private static final long LONGEST = 15_000;

  private static final double JITTER = 0.2;

  static Job of(JobRequest request, Instant now) {
    return new Job(request, now, "", 0, MissingNode.getInstance(), "");
  }

  Job seen(String known) {
    return new Job(request, began, known, looks + 1, done, correlationId);
  }

  Job ended(JsonNode how, String correlation) {
    return new Job(request, began, id, looks, how, correlation);
  }

  public boolean isRunning() {
    return done.isMissingNode();
  }

  /** Where the result is, if it is in a file. */
  public String file() {
    return done.path("downloadUrl").asText();
  }

  public boolean isInFile() {
    return !file().isEmpty();
  }

  /** The wait before the next look: {@code first} doubled each time, within bounds. */
  long pause(long first) {
    double pause = Math.min(first * Math.pow(2, looks - 1.0), (double) LONGEST);
    return Math.round(pause * (1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1)));
  }
}
