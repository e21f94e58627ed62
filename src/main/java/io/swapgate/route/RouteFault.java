package io.swapgate.route;

import io.swapgate.failure.Failure;
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

/** What is wrong with a route file, told as {@code file, line n: what}. */
public final class RouteFault {
  /** What a message of Camel's names that also stands in the file: a bean, a placeholder, … */
  private static final Pattern NAMED =
      Pattern.compile(
          "registry for: (\\S+)|[Kk]ey \\[([^\\]]+)\\]|found for: (\\S+)|begins at: (\\S+)|with name: (\\S+)|no such class: (\\S+)|\\{\\{([^}]+)\\}\\}");

  /** As Camel's reader of YAML tells it. */
  private static final Pattern TOLD =
      Pattern.compile("(.*?)(?: in)? file:(\\S+\\.yaml), line (\\d+)(, column \\d+)?.*");

  private RouteFault() {}

  /** What keeps a route from being built, with the file and line where they can be told. */
  public static String line(FailedToCreateRouteException fault) {
    return locate(what(fault)) + " (route " + fault.getRouteId() + ")";
  }

  /** The message, behind the file and line that it speaks of, where they can be told. */
  public static String locate(String what) {
    return names(what)
        .findFirst()
        .flatMap(RouteFault::find)
        .map(place -> place + ": " + what)
        .orElse(what);
  }

  /** The message of Camel's reader of YAML, the most precise one, if there is one. */
  public static Optional<String> unreadable(Throwable thrown) {
    Optional<String> found = Optional.empty();
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      var told = TOLD.matcher(String.valueOf(t.getMessage()).replaceAll("\\s+", " "));
      if (told.matches()) {
        found =
            Optional.of("%s, line %s: %s".formatted(told.group(2), told.group(3), told.group(1)));
      }
    }
    return found;
  }

  /** A file that cannot be understood at all. */
  static String ofFile(Path file, Exception fault) {
    return unreadable(fault).orElseGet(() -> file + ": " + Failure.words(fault));
  }

  /** As {@link #line}, of a route in {@code file}. */
  static String inFile(Path file, FailedToCreateRouteException fault, String route) {
    var what = what(fault);
    return names(what)
        .flatMap(name -> lineOf(name, file).or(() -> find(name)).stream())
        .findFirst()
        .map(place -> place + ": " + what)
        .orElseGet(() -> at(file, route, what));
  }

  /** A fault where {@code name} stands in the file. */
  static String at(Path file, String name, String what) {
    return lineOf(name, file).orElse(file.toString()) + ": " + what;
  }

  private static String what(FailedToCreateRouteException fault) {
    var cause = Failure.innermost(fault);
    var message = Failure.message(cause);
    return cause instanceof ClassNotFoundException ? "no such class: " + message : message;
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
    if (!Files.isDirectory(RouteFiles.FOLDER)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(RouteFiles.FOLDER)) {
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
