package io.swapgate.backend.genesyscloud.unit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.swap.AgentId;

/** Asks what an agent can do. */
@RegisterForReflection // asked by the routes
public record AgentRequest(String managementUnit, AgentId agent) {}
