package io.swapgate.packaging;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestsTest {
  private static final Path FOLDER = Path.of("src/main/kubernetes");
  private static final Path ROUTES = Path.of("routes");
  private static final KnownSettings SETTINGS = KnownSettings.read();

  private final JsonNode kustomization = yaml("kustomization.yaml");
  private final JsonNode deployment = yaml("deployment.yaml").path("spec");
  private final JsonNode pod = deployment.path("template").path("spec");
  private final JsonNode container = pod.path("containers").path(0);

  @Test
  void setsOnlyKeysThatExist() {
    assertThat(container.findPath("env").findValuesAsText("name"))
        .filteredOn(name -> name.matches("[A-Z_]+"))
        .contains("SWAPGATE_WFM_CLIENT_SECRET")
        .isSubsetOf(SETTINGS.variables());
  }

  @Test
  void takesEverySecretFromTheSecret() {
    var plain =
        each(container.path("env")).filter(v -> v.has("value")).map(v -> v.path("name").asText());

    assertThat(plain).noneMatch(name -> name.matches(".*(SECRET|TOKEN|PASSWORD).*"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          startupProbe,   /q/health/started
          livenessProbe,  /q/health/live
          readinessProbe, /q/health/ready
          """)
  void probesWhatQuarkusAnswers(String probe, String path) {
    var get = container.path(probe).path("httpGet");

    assertThat(get.path("path").asText()).isEqualTo(path);
    assertThat(get.path("port").asText()).isEqualTo(portName());
    assertThat(SETTINGS.values().stringPropertyNames())
        .noneMatch(key -> key.matches("quarkus\\.(http|smallrye-health)\\..*path"));
  }

  @Test
  void waitsLongerThanACleanStopTakes() {
    assertThat(pod.path("terminationGracePeriodSeconds").asInt())
        .isGreaterThan(SETTINGS.number("camel.main.shutdown-timeout"));
  }

  @Test
  void neverRunsTwoProcessesOnOneLedger() {
    assertThat(deployment.path("replicas").asInt()).isEqualTo(1);
    assertThat(deployment.path("strategy").path("type").asText()).isEqualTo("Recreate");
  }

  @Test
  void isGivenNoVariablesThatItWouldRefuse() {
    assertThat(pod.path("enableServiceLinks").asBoolean(true)).isFalse();
  }

  @Test
  void runsWithoutRights() {
    var own = container.path("securityContext");

    assertThat(pod.path("securityContext").path("runAsNonRoot").asBoolean()).isTrue();
    assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
    assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
    assertThat(own.path("readOnlyRootFilesystem").asBoolean()).isTrue();
    assertThat(own.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
    assertThat(own.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
  }

  @Test
  void keepsTheLedgerInItsVolume() {
    var folder = named(container.path("env"), "SWAPGATE_DATA_DIR").path("value").asText();
    var mount = named(container.path("volumeMounts"), "ledger").path("mountPath").asText();

    assertThat(folder).isEqualTo(mount);
    assertThat(named(pod.path("volumes"), "ledger").has("persistentVolumeClaim")).isTrue();
  }

  @Test
  void packsEveryFileOfTheRoutes() throws IOException {
    var packed = each(kustomization.path("configMapGenerator")).flatMap(m -> each(m.path("files")));

    assertThat(packed.map(f -> FOLDER.resolve(f.asText()).normalize()).filter(this::isRoute))
        .containsExactlyInAnyOrderElementsOf(routes());
  }

  @Test
  void putsEveryRouteWhereItBelongs() throws IOException {
    var sources = each(pod.path("volumes")).flatMap(v -> each(v.at("/projected/sources"))).toList();
    var mount = named(container.path("volumeMounts"), "routes").path("mountPath").asText();

    var placed = sources.stream().map(s -> s.path("configMap")).flatMap(this::placed);

    assertThat(mount).endsWith("/" + ROUTES);
    assertThat(placed.map(ROUTES::resolve)).containsExactlyInAnyOrderElementsOf(routes());
  }

  private Stream<String> placed(JsonNode map) {
    if (map.has("items")) {
      return each(map.path("items")).map(i -> i.path("path").asText());
    }
    var name = map.path("name").asText();
    return each(named(kustomization.path("configMapGenerator"), name).path("files"))
        .map(f -> Path.of(f.asText()).getFileName().toString());
  }

  private String portName() {
    var port = container.path("ports").path(0);
    assertThat(port.path("containerPort").asInt()).isEqualTo(SETTINGS.number("quarkus.http.port"));
    return port.path("name").asText();
  }

  private boolean isRoute(Path file) {
    return file.startsWith(ROUTES);
  }

  private static Set<Path> routes() throws IOException {
    try (var files = Files.walk(ROUTES)) {
      return files.filter(Files::isRegularFile).collect(toSet());
    }
  }

  private static JsonNode named(JsonNode all, String name) {
    var found = each(all).filter(n -> n.path("name").asText().equals(name)).toList();
    assertThat(found).as(name).hasSize(1);
    return found.get(0);
  }

  private static Stream<JsonNode> each(JsonNode all) {
    return StreamSupport.stream(all.spliterator(), false);
  }

  private static JsonNode yaml(String file) {
    try {
      return new YAMLMapper().readTree(FOLDER.resolve(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
