package io.swapgate.backend.genesyscloud.trade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.swap.Swap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.apache.camel.Body;
import org.apache.camel.Variable;

/** What the platform keeps of who did what with a trade: the last change, and no more. */
@Named("lastChange")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class LastChange {
  private final ObjectMapper json;

  public LastChange(ObjectMapper json) {
    this.json = json;
  }

  /** As JSON text; empty where the trade is no longer listed. */
  public String of(@Body Swap swap, @Variable("found") TradesFound found) {
    return found.find(swap.id().value()).map(trade -> of(trade.found().path("trade"))).orElse("");
  }

  private String of(JsonNode trade) {
    var metadata = trade.path("metadata");
    var entries = json.createArrayNode();
    entries
        .addObject()
        .put("timestamp", metadata.path("dateModified").asText())
        .put("actor", metadata.path("modifiedBy").path("id").asText())
        .put("state", trade.path("state").asText())
        .put("version", metadata.path("version").asInt());
    if (trade.has("reviewedBy")) {
      entries
          .addObject()
          .put("timestamp", trade.path("reviewedDate").asText())
          .put("actor", trade.path("reviewedBy").path("id").asText())
          .put("action", "REVIEW");
    }
    return entries.toString();
  }
}
