package io.swapgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshSettingsTest {
  private static final String SECRETS = "smallrye.config.source.file.locations";

  @AfterEach
  void forget() {
    System.clearProperty(SECRETS);
  }

  @Test
  void readsSecretsFromTheFilesOfAFolder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("swapgate.access.token"), "from a file\n");
    System.setProperty(SECRETS, folder.toString());

    var token = FreshSettings.alone().getOptionalValue("swapgate.access.token", String.class);

    assertThat(token).hasValue("from a file");
  }

  @Test
  void readsNoSecretsWithoutAFolder() {
    var token = FreshSettings.alone().getOptionalValue("swapgate.access.token", String.class);

    assertThat(token).isEmpty();
  }
}
