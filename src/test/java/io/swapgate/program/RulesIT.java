package io.swapgate.program;

import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.testing.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house changes its rules while the packaged program runs, and asks what they would say. */
class RulesIT {
  private static final String NO_GIVEAWAYS =
      """
      - rule:
          name: no-giveaways
          refuseWhen: {simple: "${variable.swap.type} == 'GIVEAWAY'"}
          reason: "${variable.swap.agent} gives a shift away"
      """;
  private static final String CASE =
      """
      {"swap": {"agent": "A-1", "counterpart": "A-2", "zone": "Europe/Berlin",
        "window": {"start": "2030-03-04T08:00:00Z", "end": "2030-03-04T16:00:00Z"}},
       "schedules": {"counterpart": {}, "agent": {"shifts": [
        {"window": {"start": "2030-03-04T08:00:00Z", "end": "2030-03-04T16:00:00Z"}}]}}}
      """;

  @TempDir Path folder;
  private Simulator wfm;

  @BeforeEach
  void install() {
    Program.install(folder);
    wfm = Simulator.start();
  }

  @AfterEach
  void stop() {
    wfm.close();
  }

  @Test
  void takesChangedRulesLiveAndJudgesWhatIsHeldAgain() throws IOException {
    var rules = Files.createDirectories(folder.resolve("routes/rules")).resolve("a.rules.yaml");
    Files.writeString(rules, NO_GIVEAWAYS);
    wfm.hasPendingSwap(SwapSpec.giveaway("SW-1"));
    try (var program = Program.run(folder, settings(Map.of("swapgate.poll.every", "1s")))) {
      longest().until(() -> program.output().contains("SW-1 held [no-giveaways]: giver-of-SW-1"));

      set("swapgate.rules.no-giveaways.outcome=of");
      longest().until(() -> program.output().contains("is none of off, hold, deny: of"));
      assertThat(wfm.count(CallKind.APPROVE)).isZero();

      set("swapgate.rules.no-giveaways.outcome=off");
      longest().until(() -> wfm.status("SW-1") == SwapStatus.APPROVED);
      assertThat(program.output())
          .contains(
              "Rules: swapgate.rules.no-giveaways.outcome: off, was not set",
              "Rules: 1 held swaps are judged again")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void countsSwapsOfAnAgentEvenWhereTheyComeTogether() {
    var wednesday = wfm.now().atZone(UTC).with(TemporalAdjusters.next(WEDNESDAY)).plusWeeks(4);
    var shifts =
        IntStream.range(0, 3)
            .mapToObj(i -> Window.of(wednesday.plusDays(i).toInstant(), Duration.ofHours(4)))
            .toArray(Window[]::new);
    wfm.hasAgent("A-1", List.of("calls"), shifts);
    for (int i = 0; i < shifts.length; i++) {
      var swap = SwapSpec.giveaway("SW-" + i).between("A-1", "B-" + i);
      wfm.hasPendingSwap(swap.offering(shifts[i]));
    }
    var once =
        Map.of(
            "swapgate.rules.max-swaps-per-week.outcome", "hold",
            "swapgate.rules.max-swaps-per-week.limit", "1");
    try (var program = Program.run(folder, settings(once))) {
      longest().until(() -> program.output().split("held \\[max-swaps-per-week]", -1).length == 3);

      assertThat(program.output())
          .contains("it would be swap number 2 of A-1 in the week of Mon ")
          .containsOnlyOnce("approved: by Swapgate");
    }
  }

  @Test
  void reloadsAtACommandAndSaysWhatIsOtherwise() throws IOException {
    var port = Integer.toString(FreePort.find());
    var settings = settings(Map.of("swapgate.reload.every", "1h", "quarkus.http.port", port));
    try (var program = Program.run(folder, settings)) {
      longest().until(() -> program.output().contains("API, health and metrics on"));
      set("swapgate.rules.notice.least=5h\nswapgate.rate.per-minute=7");

      try (var command = Program.run(folder, settings, "reload")) {
        assertThat(command.exitCode()).isZero();
        assertThat(command.output())
            .contains("swapgate.rules.notice.least: 5h, was 2h")
            .contains("swapgate.rate.per-minute takes effect at the next start");
      }
      set("swapgate.rules.notice.least=-5h");
      try (var command = Program.run(folder, settings, "reload")) {
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.output()).contains("swapgate.rules.notice.least must not be negative");
      }
    }
    try (var command = Program.run(folder, settings, "reload")) {
      assertThat(command.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void makesATokenThatOnlyItsOwnUserCanReadAndTellsItOnceInALink() throws IOException {
    try (var program = Program.run(folder, settings(Map.of()))) {
      longest().until(() -> program.output().contains("data/access-token"));
      var file = folder.resolve("data/access-token");

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      var token = Files.readString(file).strip();
      assertThat(token).hasSizeGreaterThan(40);
      program.stop();
      program.exitCode();
      program.again();
      longest().until(() -> program.output().split("health and metrics on", -1).length == 3);
      assertThat(program.output().split(Pattern.quote(token), -1)).hasSize(2);
      assertThat(program.output()).contains("/login?token=" + token);
    }
  }

  @Test
  void checksRulesOfASwapInAFileWithoutThePlatform() throws IOException {
    Files.writeString(folder.resolve("case.json"), CASE);
    var more = Map.of("swapgate.rules.max-hours-per-day.outcome", "deny");
    try (var command = Program.run(folder, settings(more), "check-rules", "case.json")) {
      assertThat(command.exitCode()).as(command.output()).isZero();
      assertThat(command.output())
          .contains("A-2 would work 8 h 00 on Mon 4 Mar; limit 10 h", "The swap passes.");
    }
    set("swapgate.rules.max-hours-per-day.limit=7h");
    try (var command = Program.run(folder, settings(more), "check-rules", "case.json", "--json")) {
      assertThat(command.exitCode()).isEqualTo(1);
      assertThat(command.output()).contains("\"outcome\" : \"DENY\"", "\"value\" : 480");
    }
    assertThat(wfm.calls().count()).isZero();
  }

  private Map<String, String> settings(Map<String, String> more) {
    return Program.settingsFor(wfm, more);
  }

  private void set(String line) throws IOException {
    Files.writeString(properties(), "\n" + line + "\n", StandardOpenOption.APPEND);
  }

  private Path properties() {
    return folder.resolve("application.properties");
  }

  private static ConditionFactory longest() {
    return await().atMost(Duration.ofSeconds(60));
  }
}
