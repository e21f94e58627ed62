package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trading.job.Asynchrony;
import io.swapgate.simulator.trading.unit.ShiftTrading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The packaged program on the job API, and what {@code swapgate check} says of an organisation. */
@Execution(ExecutionMode.CONCURRENT)
class GenesysIT {
  @TempDir Path folder;

  private final Simulator wfm = Simulator.start();

  @BeforeEach
  void install() {
    Program.install(folder);
    var settings = folder.resolve("application.properties");
    Program.edit(settings, "swapgate.backend=wfm-scheduling", "swapgate.backend=genesys-cloud");
    Program.edit(
        settings, "#swapgate.genesys.business-units=", "swapgate.genesys.business-units=BU-1");
    Program.edit(
        settings,
        "#swapgate.genesys.management-units.<business unit>=",
        "swapgate.genesys.management-units.BU-1=MU-7");
    wfm.hasBusinessUnit("BU-1", "America/Chicago", DayOfWeek.MONDAY, "MU-7");
  }

  @AfterEach
  void closePlatform() {
    wfm.close();
  }

  @Test
  void approvesTradesByJobs() {
    wfm.answersJobs(Asynchrony.accepting(1).withDownloads(0.3));
    for (int i = 0; i < 40; i++) {
      wfm.hasTrade("SW-" + i);
    }

    try (var program = Program.run(folder, Program.settingsFor(wfm, Map.of()))) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> wfm.swapIds().stream().allMatch(id -> wfm.status(id) == SwapStatus.APPROVED));
      program.stop();

      assertThat(wfm.count(CallKind.BULK_STATE)).isLessThanOrEqualTo(3);
      assertThat(wfm.calls().bulks()).allMatch(bulk -> bulk.sharedAgents().isEmpty());
      assertThat(program.exitCode()).isIn(0, 143);
    }
  }

  @Test
  void checksUnitsRulesSchedulesAndAgents() {
    wfm.hasTrade("SW-1");
    wfm.hasShiftTrading("MU-7", ShiftTrading.defaults().reviewing().withMinHoursInFuture(24));

    try (var check = Program.run(folder, Program.settingsFor(wfm, Map.of()), "check")) {
      assertThat(check.exitCode()).as(check.output()).isZero();
      assertThat(check.output())
          .contains(
              "business unit BU-1: its weeks begin on MONDAY by the clocks of America/Chicago",
              "management unit MU-7: its own rules were read; automatic review is ON",
              "notice.least is 2h here and 24h on the platform");
    }
    assertThat(wfm.approvals("SW-1")).isEmpty();
  }

  @Test
  void namesAUnitThatIsNotThere() {
    Program.edit(
        folder.resolve("application.properties"), "units.BU-1=MU-7", "units.BU-1=MU-7,MU-none");

    try (var check = Program.run(folder, Program.settingsFor(wfm, Map.of()), "check")) {
      assertThat(check.exitCode()).as(check.output()).isEqualTo(1);
      assertThat(check.output()).contains("management unit MU-none: there is none");
    }
    assertThat(folder.resolve("data")).satisfies(data -> assertThat(Files.exists(data)).isFalse());
  }

  @Test
  void namesThePermissionThatIsMissing() {
    wfm.forbids(CallKind.WEEK_SUMMARY);

    try (var check = Program.run(folder, Program.settingsFor(wfm, Map.of()), "check")) {
      assertThat(check.exitCode()).as(check.output()).isEqualTo(1);
      assertThat(check.output()).contains("lacks the permission wfm:shiftTradeRequest:view");
    }
  }

  @Test
  void namesSettingsThatMakeNoSense() {
    var settings = folder.resolve("application.properties");
    Program.edit(settings, "units.BU-1=MU-7", "units.BU-2=MU-7");
    Program.edit(settings, "swapgate.genesys.batch-size=50", "swapgate.genesys.batch-size=0");

    try (var program = Program.run(folder, Program.settingsFor(wfm, Map.of()))) {
      assertThat(program.exitCode()).as(program.output()).isEqualTo(2);
      assertThat(program.output())
          .contains("swapgate.genesys.management-units.BU-2", "swapgate.genesys.batch-size");
    }
    Program.edit(settings, "swapgate.genesys.business-units=BU-1", "");
    Program.edit(settings, "swapgate.genesys.management-units.BU-2=MU-7", "");

    try (var check = Program.run(folder, Program.settingsFor(wfm, Map.of()), "check")) {
      assertThat(check.exitCode()).as(check.output()).isNotZero();
      assertThat(check.output()).contains("swapgate.genesys.business-units is not set");
    }
    assertThat(wfm.calls().count()).isZero();
  }

  @Test
  void tellsOnceWhatBefallsEveryCall() {
    Program.edit(
        folder.resolve("application.properties"),
        "business-units=BU-1",
        "business-units=BU-1,BU-2");
    var wrong = Map.of("SWAPGATE_WFM_CLIENT_SECRET", "wrong");

    try (var check = Program.run(folder, Program.settingsFor(wfm, wrong), "check")) {
      assertThat(check.exitCode()).as(check.output()).isEqualTo(1);
      assertThat(check.output()).containsOnlyOnce("client-secret are refused");
      assertThat(check.output()).doesNotContain("business unit");
    }
  }
}
