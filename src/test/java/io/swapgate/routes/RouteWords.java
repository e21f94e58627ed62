package io.swapgate.routes;

import io.swapgate.routes.RouteFile.Entry;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a file may say itself, and what belongs in Java, in the settings or in error handling. */
final class RouteWords {
  private static final Set<String> PROGRAMS =
      Set.of(
          "script",
          "language",
          "groovy",
          "jq",
          "jsonpath",
          "xpath",
          "xquery",
          "js",
          "javascript",
          "java",
          "joor",
          "python",
          "wasm",
          "mvel",
          "ognl",
          "spel",
          "datasonnet",
          "csimple");
  private static final Set<String> NOWHERE =
      Set.of("beans", "routeTemplate", "templatedRoute", "kamelet");

  /** A backend may go on with the rest where a part of a call for many came to nothing. */
  private static final Set<String> BACKENDS_ONLY = Set.of("doTry", "doCatch");

  private static final Set<String> ERROR_HANDLING_ONLY =
      Set.of("onException", "redeliveryPolicy", "deadLetterChannel", "defaultErrorHandler");
  private static final Set<String> PROSE = Set.of("description", "note");

  private static final Pattern CONDITION =
      Pattern.compile(".*/(when/\\d+|filter|onWhen|retryWhile|validate|loop)(/expression)?/simple");
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{[a-zA-Z]+(\\.[a-zA-Z]\\w*)*}");
  private static final Pattern NUMBER_OR_DURATION =
      Pattern.compile("(?i)(\\d+(\\.\\d+)?(ms|[smhd])?)+|PT?\\d.*");

  private RouteWords() {}

  static Stream<String> complaints(RouteFile file) {
    return file.entries().flatMap(e -> Stream.concat(key(file, e), value(e)));
  }

  private static Stream<String> key(RouteFile file, Entry entry) {
    var key = entry.key();
    if (entry.isParameter()) {
      return Stream.empty();
    }
    if (PROGRAMS.contains(key)) {
      return complain(entry, "programs belong in a bean");
    }
    if (NOWHERE.contains(key)) {
      return complain(entry, "has no place in our routes");
    }
    if (!file.isBackend() && BACKENDS_ONLY.contains(key)) {
      return complain(entry, "has its place in a backend's routes only");
    }
    if (!file.isErrorHandling() && handlesErrors(entry)) {
      return complain(entry, "belongs in error-handling; a route may only say noErrorHandler");
    }
    return Stream.empty();
  }

  private static boolean handlesErrors(Entry entry) {
    return ERROR_HANDLING_ONLY.contains(entry.key())
        || (entry.key().equals("errorHandler")
            && !entry.value().toString().equals("{\"noErrorHandler\":{}}"));
  }

  private static Stream<String> value(Entry entry) {
    if (!entry.isWord()) {
      return Stream.empty();
    }
    if (PROSE.contains(entry.key())) {
      return entry.word().contains("{{")
          ? complain(entry, "a placeholder in prose is shown unresolved")
          : Stream.empty();
    }
    return Stream.of(condition(entry), endpoint(entry), literal(entry)).flatMap(c -> c);
  }

  private static Stream<String> condition(Entry entry) {
    var at = entry.at().replaceAll("/simple/expression$", "/simple");
    return CONDITION.matcher(at).matches() && !PROPERTY.matcher(entry.word()).matches()
        ? complain(entry, "a condition is one property or a bean's method, not " + entry.word())
        : Stream.empty();
  }

  private static Stream<String> endpoint(Entry entry) {
    if (!entry.isEndpoint()) {
      return Stream.empty();
    }
    if (entry.word().startsWith("kamelet:")) {
      return complain(entry, "has no place in our routes");
    }
    return entry.word().contains("?")
        ? complain(entry, "options go under parameters, not into " + entry.word())
        : Stream.empty();
  }

  private static Stream<String> literal(Entry entry) {
    var word = entry.word();
    if (word.contains("://")) {
      return complain(entry, "an address belongs in application.properties: " + word);
    }
    return NUMBER_OR_DURATION.matcher(word).matches() && !word.equals("0")
        ? complain(entry, "a number belongs in application.properties: " + word)
        : Stream.empty();
  }

  private static Stream<String> complain(Entry entry, String what) {
    return Stream.of(entry.at() + ": " + what);
  }
}
