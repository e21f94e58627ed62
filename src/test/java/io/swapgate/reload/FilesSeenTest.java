package io.swapgate.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesSeenTest {
  private final Path file;

  FilesSeenTest(@TempDir Path folder) throws IOException {
    this.file = Files.writeString(folder.resolve("application.properties"), "a=1");
  }

  @Test
  void tellsAChangeOnceAndNotBeforeItHasSettled() throws IOException {
    var seen = new FilesSeen(List.of(file));

    assertThat(seen.haveChangedAndSettled(List.of(file))).isFalse();
    Files.writeString(file, "");
    assertThat(seen.haveChangedAndSettled(List.of(file))).isFalse();
    Files.writeString(file, "a=2");
    assertThat(seen.haveChangedAndSettled(List.of(file))).isFalse();
    assertThat(seen.haveChangedAndSettled(List.of(file))).isTrue();
    assertThat(seen.haveChangedAndSettled(List.of(file))).isFalse();
  }

  @Test
  void takesNoNoticeOfWhatIsAsItWasBefore() throws IOException {
    var seen = new FilesSeen(List.of(file));

    Files.writeString(file, "");
    assertThat(seen.haveChangedAndSettled(List.of(file))).isFalse();
    Files.writeString(file, "a=1");
    assertThat(seen.haveChangedAndSettled(List.of(file))).isFalse();
    assertThat(seen.haveChangedAndSettled(List.of(file))).isFalse();
  }

  @Test
  void tellsFilesThatComeAndGo() throws IOException {
    var seen = new FilesSeen(List.of());

    assertThat(seen.haveChangedAndSettled(List.of(file))).isFalse();
    assertThat(seen.haveChangedAndSettled(List.of(file))).isTrue();
    assertThat(seen.haveChangedAndSettled(List.of())).isFalse();
    assertThat(seen.haveChangedAndSettled(List.of())).isTrue();
  }
}
