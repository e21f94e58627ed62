package io.swapgate.backend.genesyscloud.unit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.genesyscloud.call.Reply;
import io.swapgate.backend.genesyscloud.unit.ShiftTrading.Capability;
import io.swapgate.swap.AgentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Variable;

/** What agents can do; a call for each of them, so it is kept for minutes. */
@Named("capabilities")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class Capabilities {
  private record Known(Map<Capability, Set<String>> byKind) {
    Set<String> of(Capability kind) {
      return byKind.getOrDefault(kind, Set.of());
    }
  }

  private final ObjectMapper json;
  private final Cache<AgentId, Known> agents =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofMinutes(5)).build();

  public Capabilities(ObjectMapper json) {
    this.json = json;
  }

  public boolean isKnown(AgentId agent) {
    return agents.getIfPresent(agent) != null;
  }

  /** Keeps what was read of {@code agent}. */
  public void keep(Exchange exchange, @Variable("agent") AgentRequest agent) {
    var reply = Reply.of(exchange, json);
    if (reply.status() == 404) {
      agents.put(agent.agent(), new Known(Map.of())); // no reason to keep all others waiting
    } else {
      know(agent.agent(), reply.json());
    }
  }

  /** Keeps what the contract's Agent says. */
  public void know(AgentId agent, JsonNode read) {
    var byKind = new EnumMap<Capability, Set<String>>(Capability.class);
    for (Capability kind : Capability.values()) {
      byKind.put(kind, ids(kind, read.path(kind.list())));
    }
    agents.put(agent, new Known(byKind));
  }

  /** Whether the platform tells what the agent can do. */
  public boolean isTold(AgentId agent) {
    var known = agents.getIfPresent(agent);
    return known != null && !known.byKind().isEmpty();
  }

  /** All that the agent can do; empty if it is not known. */
  public Set<String> of(AgentId agent) {
    return of(agent, Set.of(Capability.values()));
  }

  /** What the agent can do of {@code kinds}. */
  public Set<String> of(AgentId agent, Set<Capability> kinds) {
    var all = new HashSet<String>();
    Optional.ofNullable(agents.getIfPresent(agent))
        .ifPresent(known -> kinds.forEach(kind -> all.addAll(known.of(kind))));
    return all;
  }

  private static Set<String> ids(Capability kind, JsonNode list) {
    var ids = new HashSet<String>();
    list.forEach(item -> ids.add(kind.prefix() + item.path("id").asText()));
    return ids;
  }
}
