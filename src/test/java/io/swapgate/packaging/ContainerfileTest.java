package io.swapgate.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContainerfileTest {
  private static final Path ARCHIVE = Path.of("src/main/assembly/archive.xml");
  private static final KnownSettings SETTINGS = KnownSettings.read();
  private static final Pattern VARIABLE = Pattern.compile("([A-Z_]+)=(\\S+)");
  private static final Pattern PACKED = Pattern.compile("<(?:destName|include)>([^<]+)<");

  private final List<String> lines;

  ContainerfileTest() throws IOException {
    var text = Files.readString(Path.of("src/main/container/Containerfile"));
    lines = text.replaceAll("(?m)^#.*\n", "").replaceAll("\\\\\n\\s*", "").lines().toList();
  }

  @Test
  void setsOnlyKeysThatExist() {
    var variables = VARIABLE.matcher(the("ENV")).results().map(m -> m.group(1)).toList();

    assertThat(variables).isNotEmpty().isSubsetOf(SETTINGS.variables());
  }

  @Test
  void keepsTheLedgerInTheVolume() {
    assertThat(the("ENV")).contains("SWAPGATE_DATA_DIR=" + the("VOLUME"));
  }

  @Test
  void listensWhereItsPortIsSeen() {
    assertThat(the("ENV")).contains("QUARKUS_HTTP_HOST=0.0.0.0");
    assertThat(the("EXPOSE")).isEqualTo(String.valueOf(SETTINGS.number("quarkus.http.port")));
  }

  @Test
  void runsAsANumberedUserWhoIsNotRoot() {
    assertThat(the("USER")).matches("[1-9]\\d*");
  }

  @Test
  void copiesOnlyWhatTheArchiveHolds() throws IOException {
    var packed = PACKED.matcher(Files.readString(ARCHIVE)).results().map(m -> m.group(1)).toList();

    for (var copy : all("COPY")) {
      var names = Arrays.asList(copy.split(" "));
      var sources = names.subList(0, names.size() - 1);
      assertThat(sources)
          .isNotEmpty()
          .allSatisfy(s -> assertThat(packed).containsAnyOf(s, s + "/**"));
    }
  }

  @Test
  void runsTheProgramInItsFolder() {
    assertThat(the("ENTRYPOINT")).isEqualTo("[\"" + the("WORKDIR") + "/swapgate\"]");
  }

  private String the(String instruction) {
    assertThat(all(instruction)).as(instruction).hasSize(1);
    return all(instruction).get(0);
  }

  private List<String> all(String instruction) {
    return lines.stream()
        .filter(l -> l.startsWith(instruction + " "))
        .map(l -> l.substring(instruction.length() + 1))
        .toList();
  }
}
