package io.swapgate.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.FailedToCreateRouteException;

/** Where in the route files a fault stands. */
final class RouteFault {
  private static final Path ROUTES = Path.of("routes");

  /** What a message of Camel's names that also stands in the file: a bean, a placeholder, … */
  private static final Pattern NAMED =
      Pattern.compile(
          "registry for: (\\S+)|[Kk]ey \\[([^\\]]+)\\]|found for: (\\S+)|begins at: (\\S+)|with name: (\\S+)|no such class: (\\S+)|\\{\\{([^}]+)\\}\\}");

  private RouteFault() {}

  static String line(FailedToCreateRouteException fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    var message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    var what = cause instanceof ClassNotFoundException ? "no such class: " + message : message;
    return locate(what) + " (route " + fault.getRouteId() + ")";
  }

  /** The message, behind the file and line that it speaks of, where they can be told. */
  static String locate(String what) {
    var place = names(what).flatMap(name -> find(name).stream()).findFirst();
    return place.map(file -> file + ": ").orElse("") + what;
  }

  private static Stream<String> names(String what) {
    Matcher named = NAMED.matcher(what);
    return named
        .results()
        .flatMap(
            r -> IntStream.rangeClosed(1, r.groupCount()).mapToObj(r::group).filter(g -> g != null))
        .map(name -> name.replaceAll("[.,:;]+$", "").replace("://", ":"));
  }

  /** The first file and line in which {@code name} stands. */
  private static Optional<String> find(String name) {
    if (!Files.isDirectory(ROUTES)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(ROUTES)) {
      return files
          .filter(file -> file.toString().endsWith(".camel.yaml"))
          .sorted()
          .flatMap(file -> lineOf(name, file).stream())
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> lineOf(String name, Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains(name)) {
          return Optional.of(file + ", line " + (i + 1));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
