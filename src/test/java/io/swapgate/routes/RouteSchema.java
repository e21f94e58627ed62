package io.swapgate.routes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Camel's own schema for YAML routes. */
final class RouteSchema {
  private static final JsonSchema CAMEL = load();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*}}");

  private RouteSchema() {}

  static Stream<String> complaints(RouteFile file) {
    return CAMEL.validate(file.yaml()).stream()
        .filter(m -> !isPlaceholder(m))
        .map(ValidationMessage::getMessage);
  }

  /** The schema knows no placeholders and takes one for text, where a number should be. */
  private static boolean isPlaceholder(ValidationMessage message) {
    var node = message.getInstanceNode();
    return message.getType().equals("type")
        && node != null
        && PLACEHOLDER.matcher(node.asText()).matches();
  }

  private static JsonSchema load() {
    try (var in = RouteSchema.class.getResourceAsStream("/schema/camelYamlDsl.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
          .getSchema(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
