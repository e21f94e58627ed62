package io.swapgate.backend.genesyscloud.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What a job was started for.
 *
 * @param correlationId the platform's name for the call that told it
 */
@RegisterForReflection // passed by the routes
public record JobResult(JsonNode json, String correlationId) {}
