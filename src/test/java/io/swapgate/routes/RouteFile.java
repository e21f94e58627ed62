package io.swapgate.routes;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A file of routes or of route configurations: where it lies and what it says. */
record RouteFile(String path, String text, JsonNode yaml) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();
  private static final Set<String> ENDPOINTS =
      Set.of("uri", "from", "to", "toD", "wireTap", "enrich", "pollEnrich", "deadLetterUri");

  /** One key with its value, and the path of both from the top of the file. */
  record Entry(String at, String key, JsonNode value) {
    boolean isWord() {
      return value.isValueNode();
    }

    boolean isParameter() {
      return at.contains("/parameters/");
    }

    boolean isEndpoint() {
      return isWord() && !isParameter() && ENDPOINTS.contains(key);
    }

    String word() {
      return value.asText();
    }
  }

  static RouteFile read(Path file) {
    try {
      return of(file.toString().replace('\\', '/'), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RouteFile of(String path, String text) {
    try {
      return new RouteFile(path, text, YAML.readTree(text));
    } catch (IOException e) {
      throw new IllegalArgumentException(path + " is not YAML: " + e.getMessage(), e);
    }
  }

  /** All that lie below {@code folder}. */
  static List<RouteFile> under(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".camel.yaml"))
          .sorted()
          .map(RouteFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1).replace(".camel.yaml", "");
  }

  boolean isBackend() {
    return path.contains("/backend/");
  }

  boolean isErrorHandling() {
    return name().equals("error-handling");
  }

  /** The items of one kind, {@code route} or {@code routeConfiguration}. */
  Stream<JsonNode> all(String kind) {
    return yaml.valueStream().filter(item -> item.has(kind)).map(item -> item.get(kind));
  }

  /** Every key in the file; what stands in a list goes by the list's key. */
  Stream<Entry> entries() {
    return below("", "", yaml);
  }

  Stream<Entry> entries(String key) {
    return entries().filter(e -> e.key().equals(key) && !e.isParameter());
  }

  private static Stream<Entry> below(String at, String key, JsonNode node) {
    if (node.isArray()) {
      return IntStream.range(0, node.size())
          .boxed()
          .flatMap(i -> withAllBelow(at + "/" + i, key, node.get(i)));
    }
    return node.properties().stream()
        .flatMap(p -> withAllBelow(at + "/" + p.getKey(), p.getKey(), p.getValue()));
  }

  private static Stream<Entry> withAllBelow(String at, String key, JsonNode node) {
    return Stream.concat(Stream.of(new Entry(at, key, node)), below(at, key, node));
  }
}
