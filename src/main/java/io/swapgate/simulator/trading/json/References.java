package io.swapgate.simulator.trading.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** The small objects by which the API names others, and tells their versions. */
public final class References {
  private References() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ObjectNode to(String id) {
    return object().put("id", id);
  }

  public static ObjectNode version(long version) {
    return object().put("version", Math.toIntExact(version));
  }

  static ObjectNode version(long version, Instant modified) {
    return version(version).put("dateModified", modified.toString());
  }
}
