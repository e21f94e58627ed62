package io.swapgate.command.letters;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.command.RunningProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code swapgate dead-letters show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Print all that is known of a dead letter, as JSON.")
final class ShowCommand extends Asking {
  @Parameters(paramLabel = "LETTER", description = "The letter's id.")
  private String letter = "";

  @Override
  RunningProgram.Answer ask(RunningProgram running) {
    return running.get("/api/dead-letters/" + letter);
  }

  @Override
  void print(JsonNode answer) {
    System.out.println(answer.toPrettyString());
  }
}
