package io.swapgate.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Linux says that a process has cost so far.
 *
 * @param cpuSeconds in the program and, on its behalf, in the kernel
 * @param residentMegabytes now
 * @param peakMegabytes at most, since it was reset
 */
record Cost(double cpuSeconds, long residentMegabytes, long peakMegabytes, int threads) {
  /** Of {@code /proc/<pid>/stat}, in hundredths of a second. */
  private static final double TICKS_PER_SECOND = 100;

  static Cost of(long pid) {
    var stat = read(pid, "stat");
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]); // utime and stime
    return new Cost(
        ticks / TICKS_PER_SECOND,
        number(pid, "VmRSS:") / 1024,
        number(pid, "VmHWM:") / 1024,
        (int) number(pid, "Threads:"));
  }

  /** From now on the peak is that of what comes. */
  static void resetPeak(long pid) {
    try {
      Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), "5");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long number(long pid, String name) {
    return read(pid, "status")
        .lines()
        .filter(line -> line.startsWith(name))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  private static String read(long pid, String what) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/" + what));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
