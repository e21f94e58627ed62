package io.swapgate.program;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a user runs it. */
class ProgramIT {
  @TempDir Path folder;

  private final Simulator wfm = Simulator.start();

  @BeforeEach
  void install() {
    Program.install(folder);
  }

  @AfterEach
  void closePlatform() {
    wfm.close();
  }

  @Test
  void approvesWithNothingButAddressAndCredentialsInAtMostFourCallsAndAShareOfAPage() {
    for (int i = 0; i < 40; i++) {
      wfm.hasTrade("SW-" + i);
    }

    try (var program = Program.run(folder, Program.settingsFor(wfm, Map.of()))) {
      longest()
          .untilAsserted(
              () ->
                  assertThat(wfm.swapIds()).allMatch(id -> wfm.status(id) == SwapStatus.APPROVED));

      assertThat(wfm.count(CallKind.APPROVE)).isEqualTo(40);
      assertThat(wfm.calls().count() - wfm.count(CallKind.TOKEN)).isLessThanOrEqualTo(4 * 40 + 4);
      program.stop();
      assertThat(program.exitCode()).isIn(0, 143);
    }
  }

  @Test
  @DisabledIfSystemProperty(named = "tests.ledger", matches = ".+")
  void keepsItsLedgerWhereTheFileSays() {
    Program.edit(
        folder.resolve("application.properties"),
        "jdbc:sqlite:${swapgate.data-dir}/swapgate.db",
        "jdbc:sqlite:${swapgate.data-dir}/other.db");
    wfm.hasTrade("SW-1");

    try (var program = Program.run(folder, Program.settingsFor(wfm, Map.of()))) {
      longest().until(() -> wfm.status("SW-1") == SwapStatus.APPROVED);
      program.stop();
    }

    assertThat(folder.resolve("data/other.db")).isNotEmptyFile();
    assertThat(folder.resolve("data/swapgate.db")).doesNotExist();
  }

  @Test
  void takesAnEditedPropertyAndAnEditedRouteAtRestart() {
    wfm.hasPendingSwap(SwapSpec.trade("SW-1"), Trouble.conflictForEver(ADHERENCE));
    Program.edit(
        folder.resolve("application.properties"),
        "adherence.max-attempts=16",
        "adherence.max-attempts=2");
    Program.edit(
        folder.resolve("routes/settle-swap.camel.yaml"),
        "- to: direct:check-swap",
        "- log: our own line\n        - to: direct:check-swap");

    try (var program =
        Program.run(
            folder, Program.settingsFor(wfm, Map.of("SWAPGATE_RETRY_ADHERENCE_DELAY", "100ms")))) {
      longest().untilAsserted(() -> assertThat(program.output()).contains("SW-1 dead [adherence]"));

      assertThat(wfm.approvals("SW-1")).hasSize(2);
      assertThat(program.output()).contains("our own line");
    }
  }

  @Test
  void goesOnCountingAttemptsAfterAKill() {
    wfm.hasPendingSwap(SwapSpec.trade("SW-1"), Trouble.conflictForEver(ADHERENCE));
    var patient =
        Map.of(
            "SWAPGATE_RETRY_ADHERENCE_DELAY", "1s",
            "SWAPGATE_RETRY_ADHERENCE_MULTIPLIER", "1",
            "QUARKUS_LOG_CATEGORY__IO_SWAPGATE_RETRY__LEVEL", "DEBUG",
            "SWAPGATE_RETRY_ADHERENCE_MAX_ATTEMPTS", "4");

    try (var program = Program.run(folder, Program.settingsFor(wfm, patient))) {
      longest().until(() -> program.output().contains("SW-1 attempt 2"));
      program.kill();
      program.again();
      longest().untilAsserted(() -> assertThat(program.output()).contains("SW-1 dead [adherence]"));
    }

    assertThat(wfm.approvals("SW-1")).hasSize(4);
  }

  @Test
  void deniesOnThePlatformWhatARuleDenies() {
    var soon = Window.of(wfm.now().plus(Duration.ofHours(1)), Duration.ofHours(8));
    wfm.hasPendingSwap(SwapSpec.giveaway("SW-1").offering(soon));

    try (var program =
        Program.run(
            folder, Program.settingsFor(wfm, Map.of("SWAPGATE_RULES_NOTICE_OUTCOME", "deny")))) {
      longest().untilAsserted(() -> assertThat(program.output()).contains("SW-1 denied [notice]"));

      assertThat(wfm.status("SW-1")).isEqualTo(SwapStatus.DENIED);
      assertThat(wfm.count(CallKind.APPROVE)).isZero();
    }
  }

  @Test
  void showsTheDemoToItsEnd() {
    try (var program = Program.run(folder, Map.of())) {
      program.exitCode();
      program.again("demo", "--once", "--swaps", "60");

      assertThat(program.exitCode()).as(program.output()).isZero();
      assertThat(program.output())
          .contains("what became of 60 swaps", "calls for each of the")
          .doesNotContain("\tat ");
    }
  }

  private static ConditionFactory longest() {
    return await().atMost(Duration.ofSeconds(60));
  }
}
