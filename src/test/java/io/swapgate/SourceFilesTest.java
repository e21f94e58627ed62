package io.swapgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFilesTest {
  private static final int MOST_LINES = 200;
  private static final int MOST_FILES = 12;
  private static final String PACKAGE_INFO = "package-info.java";

  static List<Path> packages() throws IOException {
    return javaFiles("src/main/java").stream().map(Path::getParent).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyPackageIsNullMarked(Path folder) {
    assertThat(folder.resolve(PACKAGE_INFO)).content().contains("\n@NullMarked\n");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void noPackageIsLarge(Path folder) {
    var types =
        folder.toFile().list((f, name) -> name.endsWith(".java") && !name.equals(PACKAGE_INFO));

    assertThat(types).hasSizeLessThanOrEqualTo(MOST_FILES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java"})
  void noFileIsLong(String root) throws IOException {
    var tooLong = new ArrayList<Path>();

    for (var file : javaFiles(root)) {
      if (Files.readAllLines(file).size() > MOST_LINES) {
        tooLong.add(file);
      }
    }

    assertThat(tooLong).as("files with more than " + MOST_LINES + " lines").isEmpty();
  }

  private static List<Path> javaFiles(String root) throws IOException {
    try (var files = Files.walk(Path.of(root))) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
