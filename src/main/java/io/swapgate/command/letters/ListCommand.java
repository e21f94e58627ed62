package io.swapgate.command.letters;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.command.RunningProgram;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code swapgate dead-letters list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List open dead letters, the most urgent first.")
final class ListCommand extends Asking {
  @Mixin private final Which which = new Which();

  @Option(
      names = "--most",
      defaultValue = "100",
      description = "How many at most, up to 500. Default: ${DEFAULT-VALUE}.")
  private int most;

  @Option(names = "--json", description = "Print JSON, with all that is known of each.")
  private boolean json;

  @Override
  RunningProgram.Answer ask(RunningProgram running) {
    return running.get("/api/dead-letters" + which.query("sort=deadline&pageSize=" + most));
  }

  @Override
  void print(JsonNode answer) {
    if (json) {
      System.out.println(answer.path("items").toPrettyString());
      return;
    }
    System.out.printf("%-36s %-20s %-16s %-20s %s%n", "letter", "swap", "kind", "deadline", "why");
    for (JsonNode letter : answer.path("items")) {
      System.out.printf(
          "%-36s %-20s %-16s %-20s %s%n",
          letter.path("id").asText(),
          letter.path("swapId").asText(),
          letter.path("kind").asText().toLowerCase(Locale.ROOT).replace('_', '-'),
          letter.path("deadline").asText("-"),
          letter.path("reason").asText());
    }
    System.out.printf("%d of %d%n", answer.path("items").size(), answer.path("total").asLong());
  }
}
