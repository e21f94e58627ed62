package io.swapgate.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keeps what was measured in {@code target/bench}: {@code figures.csv}, to which every bench adds,
 * a table of all of it in {@code report.md}, and a plot for each figure of each bench.
 */
final class Report {
  private static final Path FOLDER = Path.of("target", "bench");
  private static final Path FIGURES = FOLDER.resolve("figures.csv");
  private static final Path TABLE = FOLDER.resolve("report.md");

  /** One figure: what was measured, of whom. */
  private record Figure(String bench, String what, String who, double value) {
    static Figure parse(String line) {
      var parts = line.split(";", -1);
      return new Figure(parts[0], parts[1], parts[2], Double.parseDouble(parts[3]));
    }

    @Override
    public String toString() {
      return String.join(";", bench, what, who, Double.toString(value));
    }
  }

  private Report() {}

  /**
   * Adds a figure, in the place of an older one of the same.
   *
   * @param what with its unit
   */
  static synchronized void add(String bench, String what, String who, double value) {
    System.out.printf("%s: %s of %s: %s%n", bench, what, who, text(value));
    try {
      Files.createDirectories(FOLDER);
      var figures = new ArrayList<Figure>();
      if (Files.exists(FIGURES)) {
        Files.readAllLines(FIGURES).stream().map(Figure::parse).forEach(figures::add);
      }
      figures.removeIf(f -> f.bench.equals(bench) && f.what.equals(what) && f.who.equals(who));
      figures.add(new Figure(bench, what, who, value));
      Files.write(FIGURES, figures.stream().map(Figure::toString).toList());
      Files.deleteIfExists(TABLE);
      write("| bench | figure | of | |", "|---|---|---|---|");
      for (Figure f : figures) {
        write("| %s | %s | %s | %s |".formatted(f.bench, f.what, f.who, text(f.value)));
      }
      draw(bench, what, figures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void draw(String bench, String what, List<Figure> figures) throws IOException {
    Map<String, Double> bars = new LinkedHashMap<>();
    figures.stream()
        .filter(f -> f.bench.equals(bench) && f.what.equals(what))
        .forEach(f -> bars.put(f.who, f.value));
    var name = (bench + "-" + what).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    Files.writeString(FOLDER.resolve(name + ".svg"), Bars.svg(bench + ": " + what, bars));
  }

  private static void write(String... lines) throws IOException {
    Files.write(TABLE, List.of(lines), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Three figures that count, no exponent. */
  static String text(double value) {
    var digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }
}
