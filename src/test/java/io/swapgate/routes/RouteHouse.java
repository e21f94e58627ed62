package io.swapgate.routes;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a route may name: the keys in application.properties, the ids of route configurations, the
 * {@code direct:} endpoints that something answers, and the beans.
 */
record RouteHouse(
    Set<String> settings, Set<String> configurations, Set<String> endpoints, Set<String> beans) {
  static final Path ROUTES = Path.of("routes");
  static final Path SETTINGS = Path.of("application.properties");

  private static final Path SOURCES = Path.of("src/main/java");
  // A setting that is required and has no default stands there commented out.
  private static final Pattern SETTING = Pattern.compile("(?m)^#?([a-z][\\w.\"-]*)=");
  private static final Pattern BEAN = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
  private static final Pattern CALL = Pattern.compile("\"(direct:[\\w-]+)");

  static RouteHouse read() {
    var files = RouteFile.under(ROUTES);
    return new RouteHouse(
        found(SETTING, Stream.of(text(SETTINGS))),
        files.stream()
            .flatMap(f -> f.all("routeConfiguration"))
            .map(c -> c.path("id").asText())
            .filter(not(String::isEmpty))
            .collect(toUnmodifiableSet()),
        endpoints(files),
        found(BEAN, sources()));
  }

  /** The {@code direct:} endpoints that Java sends to. */
  static Set<String> calledFromJava() {
    return found(CALL, sources());
  }

  private static Set<String> endpoints(List<RouteFile> files) {
    return files.stream()
        .flatMap(f -> f.all("route"))
        .map(r -> r.path("from").path("uri").asText())
        .filter(uri -> uri.startsWith("direct:"))
        .collect(toUnmodifiableSet());
  }

  private static Set<String> found(Pattern pattern, Stream<String> texts) {
    return texts
        .flatMap(t -> pattern.matcher(t).results())
        .map(m -> m.group(1))
        .collect(toUnmodifiableSet());
  }

  private static Stream<String> sources() {
    try (var files = Files.walk(SOURCES)) {
      return files.filter(f -> f.toString().endsWith(".java")).toList().stream()
          .map(RouteHouse::text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
