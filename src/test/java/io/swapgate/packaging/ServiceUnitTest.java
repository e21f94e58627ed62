package io.swapgate.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.start.Boot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceUnitTest {
  private static final KnownSettings SETTINGS = KnownSettings.read();

  private final List<String> lines;

  ServiceUnitTest() throws IOException {
    lines = Files.readAllLines(Path.of("src/main/systemd/swapgate.service"));
  }

  @Test
  void setsOnlyKeysThatExist() {
    var variables =
        values("Environment").stream().map(v -> v.substring(0, v.indexOf('='))).toList();

    assertThat(variables).isNotEmpty().isSubsetOf(SETTINGS.variables());
  }

  @Test
  void loadsOnlySecretsThatAreKeys() {
    assertThat(values("LoadCredential"))
        .contains("swapgate.wfm.client-secret")
        .isSubsetOf(SETTINGS.keys());
  }

  @Test
  void readsTheSecretsThatItLoads() {
    assertThat(lines).contains("Environment=SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS=%d");
  }

  @Test
  void keepsTheLedgerWhereItMayWrite() {
    var folder = "/var/lib/" + value("StateDirectory");

    assertThat(lines).contains("Environment=SWAPGATE_DATA_DIR=" + folder);
  }

  @Test
  void runsInTheFolderOfTheProgram() {
    assertThat(value("ExecStart")).isEqualTo(value("WorkingDirectory") + "/swapgate");
  }

  @Test
  void waitsLongerThanACleanStopTakes() {
    var seconds = Integer.parseInt(value("TimeoutStopSec").replace("s", ""));

    assertThat(seconds).isGreaterThan(SETTINGS.number("camel.main.shutdown-timeout"));
  }

  @Test
  void doesNotStartAgainWhatOnlyConfigurationMends() {
    assertThat(value("RestartPreventExitStatus"))
        .isEqualTo(String.valueOf(Boot.CONFIGURATION_FAULT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NoNewPrivileges=yes",
        "DynamicUser=yes",
        "ProtectSystem=strict",
        "ProtectHome=yes",
        "PrivateTmp=yes",
        "PrivateDevices=yes",
        "ProtectKernelLogs=yes",
        "ProtectKernelModules=yes",
        "ProtectKernelTunables=yes",
        "ProtectControlGroups=yes",
        "CapabilityBoundingSet=",
        "AmbientCapabilities=",
        "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
        "RestrictNamespaces=yes",
        "MemoryDenyWriteExecute=yes",
        "SystemCallArchitectures=native",
        "SystemCallFilter=@system-service",
        "SystemCallFilter=~@privileged @resources"
      })
  void isHardened(String line) {
    assertThat(lines).contains(line);
  }

  private String value(String name) {
    assertThat(values(name)).as(name).hasSize(1);
    return values(name).get(0);
  }

  private List<String> values(String name) {
    return lines.stream()
        .filter(l -> l.startsWith(name + "="))
        .map(l -> l.substring(name.length() + 1))
        .toList();
  }
}
