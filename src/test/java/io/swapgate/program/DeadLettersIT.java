package io.swapgate.program;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Trouble;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dead letters at a terminal, beside the packaged program. */
class DeadLettersIT {
  @TempDir Path folder;
  private Simulator wfm;
  private Map<String, String> settings;

  @BeforeEach
  void install() throws IOException {
    Program.install(folder);
    wfm = Simulator.start();
    try (var socket = new ServerSocket(0)) {
      settings =
          Program.settingsFor(
              wfm,
              Map.of(
                  "quarkus.http.port", Integer.toString(socket.getLocalPort()),
                  "swapgate.poll.every", "1s",
                  "swapgate.retry.adherence.max-attempts", "1"));
    }
  }

  @AfterEach
  void stop() {
    wfm.close();
  }

  @Test
  void areListedExportedRetriedAndDismissedByCommands() {
    for (String id : List.of("SW-1", "SW-2", "=1+1")) {
      wfm.hasPendingSwap(SwapSpec.trade(id), Trouble.conflictForEver(ADHERENCE));
    }
    try (var program = Program.run(folder, settings)) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> program.output().split(" dead \\[adherence]", -1).length == 4);

      assertThat(says(0, "dead-letters", "list", "--reason", "adherence"))
          .contains("SW-1 ", "SW-2 ", "3 of 3");
      assertThat(says(0, "dead-letters", "export", "--csv"))
          .startsWith("id,swapId,kind,")
          .contains(",SW-1,ADHERENCE,")
          .contains(",'=1+1,ADHERENCE,");
      wfm.forgetsTroubles();
      assertThat(says(0, "dead-letters", "retry", "--swap", "SW-1", "--note", "back from lunch"))
          .contains("retry: 1 done, 0 decided on by others");
      await().atMost(Duration.ofSeconds(60)).until(() -> isApproved("SW-1"));
      assertThat(says(2, "dead-letters", "dismiss")).contains("name letters, or say which");
      assertThat(says(0, "dead-letters", "dismiss", "--all")).contains("dismiss: 2 done");
      assertThat(says(0, "dead-letters", "list")).contains("0 of 0");
      assertThat(says(1, "dead-letters", "show", "no-such")).contains("there is no dead letter");
      assertThat(says(1, "dead-letters", "list", "--older-than", "ages"))
          .contains("olderThan must be a length of time");
    }
    assertThat(says(1, "dead-letters", "list")).contains("no Swapgate answers at");
  }

  private String says(int code, String... arguments) {
    try (var command = Program.run(folder, settings, arguments)) {
      assertThat(command.exitCode()).as(command.output()).isEqualTo(code);
      return command.output();
    }
  }

  private boolean isApproved(String swap) {
    return wfm.status(swap) == SwapStatus.APPROVED;
  }
}
