package io.swapgate.command.letters;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which open dead letters are meant. */
final class Which {
  @Option(names = "--reason", description = "Why they were given up, such as adherence.")
  private @Nullable String reason;

  @Option(names = "--unit", description = "Their management unit.")
  private @Nullable String unit;

  @Option(names = "--agent", description = "One of the two agents.")
  private @Nullable String agent;

  @Option(names = "--swap", description = "A part of the swap's id.")
  private @Nullable String swap;

  @Option(names = "--older-than", description = "How long they have lain there, such as 2h or 3d.")
  private @Nullable String olderThan;

  boolean isAll() {
    return words().isEmpty();
  }

  /** As the query of a request, with {@code more} of it. */
  String query(String more) {
    var said =
        words().entrySet().stream()
            .map(word -> word.getKey() + "=" + encoded(word.getValue()))
            .collect(Collectors.joining("&"));
    return "?" + more + (more.isEmpty() || said.isEmpty() ? "" : "&") + said;
  }

  private Map<String, String> words() {
    var words = new LinkedHashMap<String, String>();
    put(words, "reason", reason);
    put(words, "unit", unit);
    put(words, "agent", agent);
    put(words, "swap", swap);
    put(words, "olderThan", olderThan);
    return words;
  }

  private static void put(Map<String, String> words, String name, @Nullable String value) {
    if (value != null) {
      words.put(name, value);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
