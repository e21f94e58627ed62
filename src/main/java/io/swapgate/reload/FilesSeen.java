package io.swapgate.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What files held when they were looked at. Contents are compared and not times: these lie where a
 * file is replaced by a link to another, as Kubernetes does.
 */
final class FilesSeen {
  private Map<Path, String> seen;

  FilesSeen(List<Path> files) {
    this.seen = read(files);
  }

  /** Looks again; returns the files that were added, changed or removed. */
  List<Path> changed(List<Path> files) {
    var now = read(files);
    var all = new TreeSet<Path>();
    Stream.concat(seen.keySet().stream(), now.keySet().stream())
        .filter(file -> !Objects.equals(seen.get(file), now.get(file)))
        .forEach(all::add);
    seen = now;
    return List.copyOf(all);
  }

  private static Map<Path, String> read(List<Path> files) {
    var contents = new HashMap<Path, String>();
    for (Path file : files) {
      try {
        contents.put(file, Files.readString(file));
      } catch (IOException e) {
        contents.put(file, "cannot be read: " + e.getClass());
      }
    }
    return contents;
  }
}
