package io.swapgate.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's table of rules and {@code application.properties} tell of every rule, and truly. */
class RuleTableTest {
  static Stream<NamedRule> rules() {
    return BuiltinRules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void tellsTheOutcomeThatIsUsual(NamedRule rule) throws IOException {
    var usual = rule.usual().name().toLowerCase(Locale.ROOT);

    assertThat(row(rule)).containsPattern("\\| " + usual + "[; ]");
    assertThat(settings()).contains(key(rule, "outcome") + "=" + usual);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void tellsEverySetting(NamedRule rule) throws IOException {
    var keys = new TreeSet<String>();
    var row = row(rule);
    settings()
        .map(line -> line.replaceFirst("^#", ""))
        .filter(line -> line.startsWith(key(rule, "")))
        .map(line -> line.substring(key(rule, "").length()).split("=", 2)[0])
        .filter(key -> !key.equals("outcome"))
        .forEach(keys::add);

    assertThat(keys).allMatch(key -> row.contains("`" + key + "`"));
  }

  private static String key(NamedRule rule, String key) {
    return "swapgate.rules." + rule.name() + "." + key;
  }

  private static String row(NamedRule rule) throws IOException {
    return Files.readString(Path.of("README.md"))
        .lines()
        .filter(line -> line.startsWith("| `" + rule.name() + "` |"))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> settings() throws IOException {
    return Files.readAllLines(Path.of("application.properties")).stream();
  }
}
