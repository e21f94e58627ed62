package io.swapgate.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What files held when they were looked at. Contents are compared and not times: these lie where a
 * file is replaced by a link to another, as Kubernetes does.
 */
public final class FilesSeen {
  private Map<Path, String> taken;
  private Map<Path, String> last;

  /** Takes {@code files} as they are. */
  public FilesSeen(List<Path> files) {
    this.taken = read(files);
    this.last = taken;
  }

  /**
   * Looks again; whether the files are others than those that were taken last, and the same as at
   * the look before: then nobody is still writing them.
   */
  public boolean haveChangedAndSettled(List<Path> files) {
    var now = read(files);
    boolean settled = now.equals(last);
    last = now;
    if (!settled || now.equals(taken)) {
      return false;
    }
    taken = now;
    return true;
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
