package io.swapgate.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.faults.FaultSettings;
import io.swapgate.faults.Invariants;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.play.Part;
import io.swapgate.simulator.scenario.play.Play;
import io.swapgate.testing.TestLedger;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, killed again and again in the middle of a rough scenario. */
@Execution(ExecutionMode.CONCURRENT)
class KillIT {
  private static final int KILLS = 3;
  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final Set<String> ENDS = Set.of("APPROVED", "DENIED", "GONE", "HELD", "DEAD");
  private static final String LAST =
      "SELECT swap_id, state FROM swap s WHERE NOT EXISTS (SELECT 1 FROM swap n"
          + " WHERE n.swap_id = s.swap_id AND n.changed_at > s.changed_at)";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void killsLoseNothingAndApproveNothingTwice(long seed) throws SQLException {
    kill(seed, TestLedger.settings());
  }

  @Test
  void norWithALedgerInPostgreSql() throws SQLException {
    kill(14, TestLedger.inPostgreSql());
  }

  private void kill(long seed, Map<String, String> ledger) throws SQLException {
    Program.install(folder);
    var dice = new Random(seed);
    try (var wfm = Simulator.start()) {
      var play = Play.of(Scenario.random(seed), wfm);
      var settings = settings(wfm);
      settings.putAll(Program.environment(ledger));
      try (var program = Program.run(folder, settings)) {
        for (int i = 0; i < KILLS; i++) {
          int calls = wfm.calls().count() + 1 + dice.nextInt(40);
          await()
              .atMost(LONGEST)
              .until(() -> wfm.calls().count() >= calls || isOver(play, program, settings));
          program.kill();
          program.again();
        }
        await().atMost(LONGEST).until(() -> isOver(play, program, settings));

        assertThat(Invariants.broken(wfm, play, KILLS)).as(program.output()).isEmpty();
      }
    }
  }

  /** Whether the ledger knows an end of every swap. */
  private boolean isOver(Play play, Program program, Map<String, String> settings)
      throws SQLException {
    var states =
        program.output().contains("Connected to") ? states(settings) : Map.<String, String>of();
    return play.parts().stream()
        .map(Part::id)
        .allMatch(id -> ENDS.contains(states.getOrDefault(id, "unknown")));
  }

  private Map<String, String> states(Map<String, String> settings) throws SQLException {
    var states = new HashMap<String, String>();
    try (var ledger = Program.ledger(folder, settings);
        var statement = ledger.createStatement();
        var rows = statement.executeQuery(LAST)) {
      while (rows.next()) {
        states.put(rows.getString(1), rows.getString(2));
      }
    }
    return states;
  }

  private static Map<String, String> settings(Simulator wfm) {
    var settings = Program.settingsFor(wfm, FaultSettings.patience());
    settings.put("SWAPGATE_WFM_ANSWER_TIMEOUT", "1s");
    settings.put("SWAPGATE_POLL_EVERY", "500ms");
    settings.put("SWAPGATE_RATE_PER_MINUTE", "0");
    return settings;
  }
}
