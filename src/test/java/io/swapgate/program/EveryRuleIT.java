package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.BuiltinRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of the packaged program, by the README's own example of a swap. */
class EveryRuleIT {
  /** The README's block of JSON for {@code check-rules}. */
  private static final Pattern EXAMPLE =
      Pattern.compile("```json\n(\\{\"swap\".*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void isAskedAndSaysWhatItFinds() throws IOException {
    Program.install(folder);
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
    assertThat(example.find()).isTrue();
    Files.writeString(folder.resolve("case.json"), example.group(1));
    var settings = new HashMap<String, String>();
    BuiltinRules.names().forEach(rule -> settings.put(key(rule, "outcome"), "hold"));
    settings.putAll(
        Map.of(
            key("swap-types", "allowed"), "trade",
            key("blackout-dates", "dates"), "2027-05-01",
            key("reviewed-agents", "agents"), "A-9",
            key("management-units", "allowed"), "MU-9",
            key("paid-per-week", "most"), "40h"));

    try (var check =
        Program.run(folder, Program.environment(settings), "check-rules", "case.json")) {
      assertThat(check.exitCode()).as(check.output()).isEqualTo(1);
      for (String rule : BuiltinRules.names()) {
        assertThat(check.output()).containsPattern("(?m)^(ok|hold) +" + rule + " ");
      }
      assertThat(check.output()).containsPattern("(?m)^hold +management-units ");
    }
  }

  private static String key(String rule, String setting) {
    return "swapgate.rules." + rule + "." + setting;
  }
}
