package io.swapgate.backend.genesyscloud.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.genesyscloud.call.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Variable;

/** Which category an activity code of a business unit is of; kept for hours. */
@Named("activityCodes")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class ActivityCodes {
  private final ObjectMapper json;
  private final Cache<String, Map<String, String>> byUnit =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofHours(6)).build();

  public ActivityCodes(ObjectMapper json) {
    this.json = json;
  }

  /** Whether a code is used that is not known: it may be new. */
  public boolean lacks(@Variable("unit") String unit, @Variable("search") JsonNode search) {
    var known = byUnit.getIfPresent(unit);
    return known == null
        || search.path("result").findValuesAsText("activityCodeId").stream()
            .anyMatch(code -> !known.containsKey(code));
  }

  public void keep(Exchange exchange, @Variable("unit") String unit) {
    var codes = new HashMap<String, String>();
    for (JsonNode code : Reply.of(exchange, json).json().path("entities")) {
      codes.put(code.path("id").asText(), code.path("category").asText());
    }
    byUnit.put(unit, codes);
  }

  /** In the contract's words; empty for a code that the platform does not list. */
  String category(String unit, String code) {
    var known = byUnit.getIfPresent(unit);
    return known == null ? "" : known.getOrDefault(code, "");
  }
}
