package io.swapgate.program;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the packaged program ends, by an order or without one, and goes on. */
class StopIT {
  private static final String RUNS = "Connected to";

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
  void stopsWithinTenSecondsWhileHundredsWaitAndLeavesThemToTheNextStart() {
    var ids = IntStream.range(0, 300).mapToObj(i -> "SW-" + i).toList();
    ids.forEach(id -> wfm.hasPendingSwap(SwapSpec.trade(id).between("A-1", "taker-of-" + id)));
    ids.forEach(id -> wfm.hasTrouble(id, Trouble.conflict(ADHERENCE, 1)));
    var slow = settings(Map.of("SWAPGATE_RATE_PER_MINUTE", "60"));

    try (var program = Program.run(folder, slow)) {
      longest().until(() -> wfm.calls().count() >= 50);
      var order = System.nanoTime();
      program.stop();

      assertThat(program.exitCode()).isIn(0, 143);
      assertThat(Duration.ofNanos(System.nanoTime() - order)).isLessThan(Duration.ofSeconds(10));
      assertThat(program.output())
          .contains(" swaps are in hand, the next start goes on with them")
          .doesNotContain("Timeout occurred", "\tat ");
    }
  }

  @Test
  void finishesWhatIsUnderWayAndBeginsNothingOnceToldToStop() {
    var ids = IntStream.range(0, 400).mapToObj(i -> "SW-" + i).toList();
    ids.forEach(wfm::hasTrade);

    try (var program = Program.run(folder, settings(Map.of("SWAPGATE_RATE_PER_MINUTE", "0")))) {
      longest().until(() -> approved(ids) >= 40);
      program.stop();
      longest().until(() -> program.output().contains("Stopping"));
      var atOrder = approved(ids);

      assertThat(program.exitCode()).isIn(0, 143);
      assertThat(approved(ids)).isLessThanOrEqualTo(atOrder + 32).isLessThan(400);
      assertThat(program.output().split(" approved: by Swapgate", -1)).hasSize(approved(ids) + 1);
      program.again();
      longest().untilAsserted(() -> assertThat(approved(ids)).isEqualTo(400));
      assertThat(ids).allMatch(id -> wfm.approvals(id).size() == 1);
    }
  }

  @Test
  void goesOnWithAWaitFromWhereItWasAfterAKill() {
    wfm.hasPendingSwap(SwapSpec.trade("SW-1"), Trouble.conflict(ADHERENCE, 1));
    var patient =
        Map.of(
            "SWAPGATE_RETRY_ADHERENCE_DELAY", "12s",
            "SWAPGATE_RETRY_ADHERENCE_JITTER", "0");

    try (var program = Program.run(folder, settings(patient))) {
      longest().until(() -> !wfm.approvals("SW-1").isEmpty());
      // The attempt is noted right after the answer.
      await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
      program.kill();
      program.again();
      longest().untilAsserted(() -> assertThat(wfm.approvals("SW-1")).hasSize(2));
    }

    var attempts = wfm.approvals("SW-1");
    assertThat(Duration.between(attempts.get(0).at(), attempts.get(1).at()))
        .isBetween(Duration.ofSeconds(12), Duration.ofSeconds(20));
  }

  @Test
  void refusesALedgerThatAnotherProcessHas() {
    var inFile = Map.of("swapgate.ledger.url", "jdbc:sqlite:data/swapgate.db");
    try (var first = Program.run(folder, settings(inFile))) {
      longest().until(() -> first.output().contains(RUNS));

      try (var second = Program.run(folder, settings(inFile))) {
        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.output())
            .containsOnlyOnce("data/swapgate.db is in use by another Swapgate (process ")
            .doesNotContain("\tat ");
      }
      assertThat(first.isRunning()).isTrue();
    }
  }

  private int approved(List<String> ids) {
    return (int) ids.stream().filter(id -> wfm.status(id) == SwapStatus.APPROVED).count();
  }

  private Map<String, String> settings(Map<String, String> more) {
    var settings = Program.settingsFor(wfm, more);
    settings.put("SWAPGATE_POLL_EVERY", "1s");
    return settings;
  }

  private static ConditionFactory longest() {
    return await().atMost(Duration.ofSeconds(60));
  }
}
