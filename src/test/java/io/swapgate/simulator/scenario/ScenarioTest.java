package io.swapgate.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swapgate.simulator.fault.FaultOdds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTest {
  private final Path folder;

  ScenarioTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -5, 4711, Long.MAX_VALUE})
  void isTheSameAfterWritingAndReading(long seed) throws IOException {
    var scenario = Scenario.random(seed);

    var read = Scenario.load(file(scenario.toJson()));

    assertThat(read).isEqualTo(scenario).isEqualTo(Scenario.random(seed));
    assertThat(read.toJson()).isEqualTo(scenario.toJson());
  }

  @Test
  void stormIsTheSameAfterWritingAndReading() throws IOException {
    assertThat(Scenario.load(file(Scenario.storm().toJson()))).isEqualTo(Scenario.storm());
  }

  @Test
  void randomScenariosStayWithinTheirBoundsAndHaveEverySort() {
    var all = LongStream.range(0, 300).mapToObj(Scenario::random).toList();

    assertThat(all).extracting(Scenario::swaps).allMatch(n -> n >= 6 && n <= 17);
    assertThat(all).extracting(Scenario::agents).allMatch(n -> n >= 6 && n <= 12);
    assertThat(all)
        .extracting(scenario -> scenario.clockSkew().abs())
        .allMatch(skew -> skew.compareTo(Duration.ofMinutes(5)) <= 0);
    var sorts =
        all.stream()
            .flatMap(scenario -> scenario.sorts().keySet().stream())
            .collect(Collectors.toSet());
    assertThat(sorts).hasSize(Sort.values().length - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "swaps" : 5       | "swaps" : 5, "odd" : 1 | odd: unknown field
          "most" : 0        | "most" : 0, "odd" : 1  | faults.odd: unknown field
          "swaps" : 5       | "swops" : 5      | swaps: missing
          "most" : 0        | "most" : "many"  | faults.most: Cannot coerce String
          "most" : 0        | "most" : -1      | faults: most and slow must not be negative: -1
          "most" : 0        | "most" : 0.5     | faults.most:
          "tokenLife" : "PT1H" | "tokenLife" : "1h" | tokenLife: bad value '1h', not a duration such as PT2S
          "tokenLife" : "PT1H" | "tokenLife" : "PT0S" | tokenLife must be more than zero
          "sorts" : { }     | "sorts" : { "ODD" : 0.1 } | sorts: bad value 'ODD'
          "sorts" : { }     | "sorts" : { "GOOD" : 1.1 } | a share must be 0 to 1: 1.1
          "seed" : 7,       |                  | seed: missing
          "seed" : 7,       | "seed" 7,        | no JSON
          """)
  void saysWhichFieldOfWhichFileIsWrong(String from, String to, String message) throws IOException {
    var json = Scenario.calm(7, 5).toJson();
    assertThat(json).contains(from);

    var file = file(json.replace(from, to == null ? "" : to));

    assertThatThrownBy(() -> Scenario.load(file))
        .isInstanceOf(UnreadableScenario.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void saysWhichFileIsMissing() {
    var nowhere = folder.resolve("nowhere.json");

    assertThatThrownBy(() -> Scenario.load(nowhere)).hasMessageStartingWith(nowhere + ": ");
  }

  @Test
  void refusesNumbersThatFitNoWorld() {
    var calm = Scenario.calm(7, 5);
    assertThat(calm.with(FaultOdds.none())).isEqualTo(calm);

    assertThatThrownBy(() -> calm.with(Map.of(Sort.GOOD, 0.6, Sort.TOO_LONG, 0.6)))
        .hasMessage("sorts must not be more than 1 together");
    assertThatThrownBy(() -> Scenario.calm(7, 0)).hasMessage("units and swaps must be 1 or more");
  }

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("scenario.json"), json);
  }
}
