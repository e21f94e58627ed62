package io.swapgate.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RouteFilesTest {
  private static final Pattern SETTING = Pattern.compile("#?(swapgate\\.[\\w.-]+)=.*");
  private static final Pattern HEADING = Pattern.compile("# ---- .*");

  private static final RouteHouse HOUSE = RouteHouse.read();
  private static final RouteHouseRules RULES = new RouteHouseRules(HOUSE);

  static Stream<Arguments> files() {
    return RouteFile.under(RouteHouse.ROUTES).stream().map(f -> Arguments.of(f.path(), f));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void keepsTheHouseRules(String path, RouteFile file) {
    assertThat(RULES.complaints(file)).as(path).isEmpty();
  }

  @Test
  void everyRouteThatJavaCallsIsThere() {
    assertThat(HOUSE.endpoints()).containsAll(RouteHouse.calledFromJava());
  }

  @Test
  void everyGroupOfSettingsOpensWithAComment() throws IOException {
    var bare = new ArrayList<String>();
    var explained = false;

    for (var line : Files.readAllLines(RouteHouse.SETTINGS)) {
      var setting = SETTING.matcher(line);
      if (setting.matches() && !explained) {
        bare.add(setting.group(1));
      }
      explained = isComment(line) || (explained && !endsGroup(line));
    }

    assertThat(bare).as("settings in application.properties without a comment").isEmpty();
  }

  private static boolean isComment(String line) {
    return line.startsWith("# ") && !endsGroup(line);
  }

  private static boolean endsGroup(String line) {
    return line.isBlank() || HEADING.matcher(line).matches();
  }
}
