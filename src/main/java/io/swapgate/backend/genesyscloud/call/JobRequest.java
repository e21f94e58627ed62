package io.swapgate.backend.genesyscloud.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A job to be started.
 *
 * @param path where; the job is polled below it
 * @param body what is asked for
 * @param type of the job, as its answers tell it
 * @param result the field of the answer that holds the result
 * @param changes whether the job may change anything
 */
@RegisterForReflection // asked by the routes
public record JobRequest(String path, JsonNode body, String type, String result, boolean changes) {
  /** What is asked for, as it is sent. */
  public String text() {
    return body.toString();
  }
}
