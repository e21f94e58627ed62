package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform behind TLS, of an authority that only its company knows. */
class TlsIT {
  private static final String PASSWORD = "changeit";

  @TempDir Path folder;

  @BeforeEach
  void install() throws Exception {
    Program.install(folder);
    make("server");
    make("client");
    trust("server");
    trust("client");
  }

  @Test
  void isTrustedIfItsAuthorityIsConfigured() throws Exception {
    try (var wfm = Simulator.start();
        var tls = new TlsRelay(wfm, serverContext(), false)) {
      wfm.hasPendingSwap(SwapSpec.trade("SW-1"));
      try (var program = Program.run(folder, settings(tls, Map.of()))) {
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> program.output().contains("failed, again in"));
        assertThat(program.output()).contains("PKIX path building failed");
        assertThat(wfm.calls().count()).isZero();
      }
      approves(wfm, settings(tls, trusting()));
    }
  }

  @Test
  void isShownOurOwnCertificateIfItAsksForOne() throws Exception {
    try (var wfm = Simulator.start();
        var tls = new TlsRelay(wfm, serverContext(), true)) {
      wfm.hasPendingSwap(SwapSpec.trade("SW-1"));
      try (var program = Program.run(folder, settings(tls, trusting()))) {
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> program.output().contains("failed, again in"));
        assertThat(wfm.calls().count()).isZero();
      }
      var more = new HashMap<>(trusting());
      more.put("camel.ssl.key-store", "file:client.p12");
      more.put("camel.ssl.keystore-password", PASSWORD);
      approves(wfm, settings(tls, more));
    }
  }

  private void approves(Simulator wfm, Map<String, String> settings) {
    try (var program = Program.run(folder, settings)) {
      await("it said: " + program.output())
          .atMost(Duration.ofSeconds(60))
          .until(() -> wfm.status("SW-1") == SwapStatus.APPROVED);
    }
  }

  private static Map<String, String> trusting() {
    return Map.of(
        "camel.ssl.enabled", "true",
        "camel.ssl.trust-store", "file:trusted-server.p12",
        "camel.ssl.trust-store-password", PASSWORD);
  }

  private static Map<String, String> settings(TlsRelay tls, Map<String, String> more) {
    var all = new HashMap<>(more);
    all.put("swapgate.wfm.base-url", tls.url());
    all.put("swapgate.wfm.client-id", "swapgate");
    all.put("swapgate.wfm.client-secret", "secret");
    all.put("swapgate.poll.every", "1s");
    return Program.environment(all);
  }

  private SSLContext serverContext() throws GeneralSecurityException, IOException {
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store("server.p12"), PASSWORD.toCharArray());
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store("trusted-client.p12"));
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private KeyStore store(String name) throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(folder.resolve(name))) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  /** A key with a certificate that is its own authority. */
  private void make(String name) throws Exception {
    keytool(
        List.of(
            "-genkeypair",
            "-alias",
            name,
            "-keyalg",
            "EC",
            "-dname",
            "CN=" + name,
            "-ext",
            "san=ip:127.0.0.1",
            "-keystore",
            name + ".p12"));
    keytool(List.of("-exportcert", "-alias", name, "-keystore", name + ".p12", "-file", name));
  }

  private void trust(String name) throws Exception {
    keytool(
        List.of(
            "-importcert",
            "-noprompt",
            "-alias",
            name,
            "-file",
            name,
            "-keystore",
            "trusted-" + name + ".p12"));
  }

  private void keytool(List<String> arguments) throws Exception {
    var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var command = new ArrayList<>(List.of(tool));
    command.addAll(arguments);
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
