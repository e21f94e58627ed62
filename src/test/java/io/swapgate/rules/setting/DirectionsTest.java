package io.swapgate.rules.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of directions knows every setting of {@code application.properties}. */
class DirectionsTest {
  private static final Pattern SETTING =
      Pattern.compile("(?m)^(#?)swapgate\\.rules\\.([^.=]+)\\.([^.=]+)=(.*)$");
  private static final Set<String> NONE =
      Set.of(
          "management-units.allowed",
          "max-average-hours.weeks",
          "min-rest.break",
          "platform-findings.kinds",
          "platform-findings.let-pass");

  static Stream<MatchResult> settings() throws IOException {
    var text = Files.readString(Path.of("application.properties"));
    return SETTING.matcher(text).results().filter(s -> !s.group(3).equals("outcome"));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void everySettingHasItsDirectionAndItsUsualValue(MatchResult setting) {
    var name = setting.group(2) + "." + setting.group(3);
    var directed = Directions.of(setting.group(2), setting.group(3));
    var usual = setting.group(1).isEmpty() ? Optional.of(setting.group(4)) : Optional.empty();

    assertThat(directed.isEmpty()).as(name).isEqualTo(NONE.contains(name));
    directed.ifPresent(d -> assertThat(d.usual()).as(name).isEqualTo(usual));
  }

  @Test
  void theOutcomeOfEveryRuleHasOne() {
    assertThat(Directions.of("of-the-house", "outcome"))
        .map(Directions.Directed::direction)
        .contains(Direction.OUTCOME);
  }
}
