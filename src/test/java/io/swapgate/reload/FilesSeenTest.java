package io.swapgate.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesSeenTest {
  private final Path file;

  FilesSeenTest(@TempDir Path folder) throws IOException {
    this.file = Files.writeString(folder.resolve("application.properties"), "a=1");
  }

  @Test
  void tellsAChangeOnceAndNotBeforeItHasSettled() throws IOException {
    var seen = new FilesSeen<>(contents(file));

    assertThat(seen.haveChangedAndSettled(contents(file))).isFalse();
    Files.writeString(file, "");
    assertThat(seen.haveChangedAndSettled(contents(file))).isFalse();
    Files.writeString(file, "a=2");
    assertThat(seen.haveChangedAndSettled(contents(file))).isFalse();
    assertThat(seen.haveChangedAndSettled(contents(file))).isTrue();
    assertThat(seen.haveChangedAndSettled(contents(file))).isFalse();
  }

  @Test
  void takesNoNoticeOfWhatIsAsItWasBefore() throws IOException {
    var seen = new FilesSeen<>(contents(file));

    Files.writeString(file, "");
    assertThat(seen.haveChangedAndSettled(contents(file))).isFalse();
    Files.writeString(file, "a=1");
    assertThat(seen.haveChangedAndSettled(contents(file))).isFalse();
    assertThat(seen.haveChangedAndSettled(contents(file))).isFalse();
  }

  @Test
  void tellsFilesThatComeAndGo() throws IOException {
    var seen = new FilesSeen<>(contents());

    assertThat(seen.haveChangedAndSettled(contents(file))).isFalse();
    assertThat(seen.haveChangedAndSettled(contents(file))).isTrue();
    assertThat(seen.haveChangedAndSettled(contents())).isFalse();
    assertThat(seen.haveChangedAndSettled(contents())).isTrue();
  }

  private static Map<Path, String> contents(Path... files) {
    return FilesSeen.contents(Stream.of(files));
  }
}
