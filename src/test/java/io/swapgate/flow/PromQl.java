package io.swapgate.flow;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A query of Prometheus, read as far as which metrics and labels it names. */
record PromQl(String query) {
  /** A metric with the labels that it is asked for; {@code value} is empty unless it is exact. */
  record Label(String metric, String name, String value) {}

  /** Labels that Prometheus adds when it scrapes. */
  private static final Set<String> SCRAPED = Set.of("instance", "job");

  private static final Pattern SELECTOR = Pattern.compile("([a-z_:]+)\\{([^}]*)}");
  private static final Pattern MATCHER = Pattern.compile("(\\w+)\\s*(=~|!~|!=|=)\\s*\"([^\"]*)\"");
  private static final Pattern GROUPING = Pattern.compile("\\b(by|without)\\s*\\(([^)]*)\\)");
  private static final Pattern NAME = Pattern.compile("[a-z_:][a-z0-9_:]*+(?!\\s*\\()");

  Set<String> metrics() {
    var bare =
        query
            .replaceAll("\\{[^}]*}", " ")
            .replaceAll("\\[[^\\]]*]", " ")
            .replaceAll("\\b(by|without)\\s*\\([^)]*\\)", " ")
            .replaceAll("label_values\\((\\w+), \\w+\\)", "$1")
            .replaceAll("\\b\\d[\\w.]*", " ");
    return NAME.matcher(bare).results().map(m -> m.group()).collect(Collectors.toSet());
  }

  /** Those that a metric is chosen by, and those that it is grouped by. */
  Set<Label> labels() {
    var found = new HashSet<Label>();
    SELECTOR
        .matcher(query)
        .results()
        .forEach(
            s ->
                MATCHER
                    .matcher(s.group(2))
                    .results()
                    .map(
                        m ->
                            new Label(
                                s.group(1), m.group(1), m.group(2).equals("=") ? m.group(3) : ""))
                    .forEach(found::add));
    var groups = new TreeSet<String>();
    GROUPING
        .matcher(query)
        .results()
        .forEach(g -> groups.addAll(Set.of(g.group(2).split("\\s*,\\s*", -1))));
    metrics()
        .forEach(metric -> groups.forEach(name -> found.add(new Label(metric, name.strip(), ""))));
    found.removeIf(label -> SCRAPED.contains(label.name()));
    return found;
  }
}
