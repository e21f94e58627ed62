package io.swapgate.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The route files as they were at one moment.
 *
 * @param contents by path
 */
public record RouteFiles(SortedMap<Path, String> contents) {
  /** Where they are. */
  public static final Path FOLDER = Path.of("routes");

  private static final String SUFFIX = ".camel.yaml";

  /** The flow's, and those of one backend: what {@code camel.main.routes-include-pattern} names. */
  public static RouteFiles read(String backend) {
    var files = new ArrayList<>(list());
    files.add(FOLDER.resolve("backend").resolve(backend + SUFFIX));
    var contents = new TreeMap<Path, String>();
    for (Path file : files) {
      try {
        if (Files.isRegularFile(file)) {
          contents.put(file, Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
      }
    }
    return new RouteFiles(contents);
  }

  /** A line for each file that is new, changed or gone. */
  List<String> differencesFrom(RouteFiles before) {
    var all = new TreeSet<>(contents.keySet());
    all.addAll(before.contents.keySet());
    return all.stream()
        .filter(file -> !Objects.equals(contents.get(file), before.contents.get(file)))
        .map(file -> file + " " + what(before.contents.get(file), contents.get(file)))
        .toList();
  }

  private static String what(@Nullable String before, @Nullable String now) {
    if (before == null) {
      return "is new";
    }
    return now == null ? "is gone" : "has changed";
  }

  private static List<Path> list() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + " cannot be read: " + e.getMessage(), e);
    }
  }
}
