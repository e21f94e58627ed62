package io.swapgate.bench;

import java.util.Map;

/** A plot of a few figures side by side, as SVG. */
final class Bars {
  private static final int LEFT = 190;
  private static final int LONGEST = 420;
  private static final int HEIGHT = 26;

  private Bars() {}

  /**
   * Draws a bar for each figure, as long as it is large.
   *
   * @param figures by what they are of; not negative
   */
  static String svg(String title, Map<String, Double> figures) {
    double most = figures.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    var svg = new StringBuilder();
    int y = 44;
    for (var figure : figures.entrySet()) {
      long length = most == 0 ? 0 : Math.round(LONGEST * figure.getValue() / most);
      svg.append(text(LEFT - 8, y + 17, "end", figure.getKey()))
          .append(
              "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#2b6cb0\"/>%n"
                  .formatted(LEFT, y, length, HEIGHT - 6))
          .append(text(LEFT + length + 6, y + 17, "start", Report.text(figure.getValue())));
      y += HEIGHT;
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"%d\" font-family=\"sans-serif\" font-size=\"14\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n"
            .formatted(y + 12)
        + text(12, 26, "start", title)
        + svg
        + "</svg>\n";
  }

  private static String text(long x, int y, String anchor, String words) {
    var escaped = words.replace("&", "&amp;").replace("<", "&lt;");
    return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n"
        .formatted(x, y, anchor, escaped);
  }
}
