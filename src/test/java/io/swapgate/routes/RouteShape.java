package io.swapgate.routes;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.routes.RouteFile.Entry;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a file is cut: what it holds, what that is called, and how large it is. */
final class RouteShape {
  private static final int MOST_LINES = 60;
  private static final int MOST_STEPS = 8;
  private static final int DEEPEST = 2;
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*");
  private static final Pattern SENTENCE = Pattern.compile("[A-Z].*\\.");
  private static final Pattern TOP_LEVEL = Pattern.compile("(?m)^(?=- )");

  private RouteShape() {}

  static Stream<String> complaints(RouteFile file) {
    return Stream.of(
            contents(file),
            file.all("route").flatMap(r -> route(file, r)),
            file.all("routeConfiguration").flatMap(RouteShape::routeConfiguration),
            file.entries("id").flatMap(RouteShape::id),
            lines(file),
            file.entries().flatMap(RouteShape::steps))
        .flatMap(c -> c);
  }

  private static Stream<String> contents(RouteFile file) {
    var kind = file.isErrorHandling() ? "routeConfiguration" : "route";
    var strangers =
        file.entries()
            .filter(e -> Pattern.matches("/\\d+/[^/]+", e.at()) && !e.key().equals(kind))
            .map(e -> "holds " + e.key() + " where only " + kind + " belongs");
    return Stream.concat(strangers, count(file));
  }

  private static Stream<String> count(RouteFile file) {
    if (file.isErrorHandling()) {
      var defaults = file.all("routeConfiguration").filter(c -> !c.has("id")).count();
      return complainIf(defaults != 1, "has " + defaults + " defaults (no id), needs one");
    }
    var routes = file.all("route").count();
    return complainIf(routes != 1 && !file.isBackend(), "holds " + routes + " routes, not one");
  }

  private static Stream<String> route(RouteFile file, JsonNode route) {
    var id = route.path("id").asText();
    var uri = route.path("from").path("uri").asText();
    var endpoint = "direct:" + id;
    return Stream.of(
            complainIf(id.isEmpty(), "a route has no id"),
            described(route, "route " + id),
            complainIf(
                !file.isBackend() && !id.equals(file.name()),
                "route " + id + " is not called " + file.name() + ", as the file is"),
            complainIf(
                file.isBackend() && !id.startsWith("wfm-"), "route " + id + " is not called wfm-"),
            complainIf(
                (file.isBackend() || uri.startsWith("direct:")) && !uri.equals(endpoint),
                "route " + id + " listens to " + uri + ", not " + endpoint))
        .flatMap(c -> c);
  }

  private static Stream<String> routeConfiguration(JsonNode configuration) {
    return described(configuration, "routeConfiguration " + configuration.path("id").asText());
  }

  private static Stream<String> described(JsonNode item, String name) {
    var description = item.path("description").asText();
    return complainIf(
        !SENTENCE.matcher(description).matches(),
        name + " has no description that ends with a full stop");
  }

  private static Stream<String> id(Entry id) {
    return complainIf(
        !KEBAB.matcher(id.word()).matches(), id.at() + ": id " + id.word() + " is not kebab-case");
  }

  /** Error handling is one file by intent; there, as in a backend, each item is measured. */
  private static Stream<String> lines(RouteFile file) {
    var items =
        file.isBackend() || file.isErrorHandling()
            ? TOP_LEVEL.splitAsStream(file.text())
            : Stream.of(file.text());
    return items
        .map(i -> i.lines().count())
        .filter(n -> n > MOST_LINES)
        .map(n -> "has " + n + " lines in one piece, at most " + MOST_LINES);
  }

  private static Stream<String> steps(Entry entry) {
    if (!entry.at().endsWith("/steps")) {
      return Stream.empty();
    }
    var depth = Stream.of(entry.at().split("/", -1)).filter("steps"::equals).count();
    var size = entry.value().size();
    return Stream.concat(
        complainIf(
            size > MOST_STEPS, entry.at() + ": " + size + " steps in a row, at most " + MOST_STEPS),
        complainIf(
            depth > DEEPEST, entry.at() + ": nested " + depth + " deep, at most " + DEEPEST));
  }

  private static Stream<String> complainIf(boolean broken, String complaint) {
    return broken ? Stream.of(complaint) : Stream.empty();
  }
}
