package io.swapgate.testing;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The contract's file: its aliases resolved, its objects closed, and the codes that it lists. */
final class ContractFile {
  /** The file has far more than the library lets pass by itself. */
  private static final int ALIASES = 10_000;

  private static final String CLOSED = "unevaluatedProperties";

  private ContractFile() {}

  static JsonObject read(String name) {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(ALIASES);
    try (var in = ContractFile.class.getResourceAsStream("/contract/" + name + ".openapi.yaml")) {
      Map<String, Object> yaml = new Yaml(options).load(in);
      var document = new JsonObject(new JsonObject(yaml).encode()); // so that nothing is shared
      document.remove("x-pieces");
      removeServers(document);
      // A form, of which the library knows nothing; the answer's schema stays.
      document
          .getJsonObject("paths")
          .getJsonObject("/oauth/token")
          .getJsonObject("post")
          .remove("requestBody");
      close(document, false);
      // What other schemas build on must stay open, and they are closed themselves.
      schemas(document).getJsonObject("Job").remove(CLOSED);
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the codes that the contract lists for this answer of the operation. */
  static Set<String> errorCodes(JsonObject document, String operationId, String status) {
    var codes = new HashSet<String>();
    var shared = document.getJsonObject("components").getJsonObject("responses");
    add(codes, shared.getJsonObject("E" + status, new JsonObject()).getValue("x-error-codes"));
    for (var path : document.getJsonObject("paths")) {
      for (var method : (JsonObject) path.getValue()) {
        if (method.getValue() instanceof JsonObject operation
            && operationId.equals(operation.getString("operationId"))) {
          var own = operation.getJsonObject("x-error-codes", new JsonObject());
          add(codes, own.getValue(status));
        }
      }
    }
    return codes;
  }

  /** Addresses with a variable in them are none to the library, and ours is another anyway. */
  private static void removeServers(JsonObject document) {
    document.remove("servers");
    document
        .getJsonObject("paths")
        .forEach(path -> ((JsonObject) path.getValue()).remove("servers"));
  }

  private static void add(Set<String> codes, Object more) {
    if (more instanceof JsonArray list) {
      list.forEach(code -> codes.add(code.toString()));
    }
  }

  private static JsonObject schemas(JsonObject document) {
    return document.getJsonObject("components").getJsonObject("schemas");
  }

  /** Refuses fields that an object does not name; a part of another object does not say all. */
  private static void close(Object node, boolean isPart) {
    if (node instanceof JsonObject object) {
      var names = object.getValue("properties") instanceof JsonObject;
      if (!isPart && (names || object.containsKey("allOf"))) {
        object.put(CLOSED, false);
      }
      object.forEach(
          field -> {
            if (!field.getKey().equals(CLOSED)) {
              closeAll(field.getValue(), field.getKey().equals("allOf"));
            }
          });
    }
  }

  private static void closeAll(Object value, boolean areParts) {
    if (value instanceof JsonArray list) {
      list.forEach(element -> close(element, areParts));
    } else {
      close(value, false);
    }
  }
}
