package io.swapgate.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What files held when they were looked at. Contents are compared and not times: these lie where a
 * file is replaced by a link to another, as Kubernetes does.
 *
 * @param <T> how contents are held; equal if the contents are
 */
public final class FilesSeen<T> {
  private T taken;
  private T last;

  /** Takes the files as they are. */
  public FilesSeen(T now) {
    this.taken = now;
    this.last = now;
  }

  /**
   * Looks again; whether the files are others than those that were taken last, and the same as at
   * the look before: then nobody is still writing them.
   */
  public boolean haveChangedAndSettled(T now) {
    boolean settled = now.equals(last);
    last = now;
    if (!settled || now.equals(taken)) {
      return false;
    }
    taken = now;
    return true;
  }

  /** What each file holds; one that cannot be read is another than when it can. */
  static Map<Path, String> contents(Stream<Path> files) {
    var contents = new HashMap<Path, String>();
    files.forEach(
        file -> {
          try {
            contents.put(file, Files.readString(file));
          } catch (IOException e) {
            contents.put(file, "cannot be read: " + e.getClass());
          }
        });
    return contents;
  }
}
