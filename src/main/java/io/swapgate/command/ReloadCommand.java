package io.swapgate.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.start.Boot;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code swapgate reload}. */
@Command(
    name = "reload",
    mixinStandardHelpOptions = true,
    description = "Have the running program take changed rules live, and print what is otherwise.",
    footer = {
      "",
      "It does so by itself soon after a file was saved; this command does it now, and tells.",
      "Exit code: 0 if the rules were taken, 1 if the program cannot be reached, 2 if something is"
          + " wrong with them: then all stays as it was."
    })
public final class ReloadCommand implements Callable<Integer> {
  private static final int UNREACHABLE = 1;

  @Mixin private final RunningProgram program = new RunningProgram();

  @Override
  public Integer call() {
    try {
      return tell(program.post("/api/reload", ""));
    } catch (RunningProgram.Unreachable e) {
      System.err.println("swapgate: " + e.getMessage());
      return UNREACHABLE;
    }
  }

  private static int tell(RunningProgram.Answer answer) {
    JsonNode said = answer.body();
    said.path("faults").forEach(line -> System.err.println("swapgate: " + line.asText()));
    said.path("changes").forEach(line -> System.out.println(line.asText()));
    said.path("later")
        .forEach(line -> System.out.println(line.asText() + " takes effect at the next start"));
    if (said.path("faults").isMissingNode()) {
      System.err.println("swapgate: " + answer.why());
      return UNREACHABLE;
    }
    return answer.isGood() ? 0 : Boot.CONFIGURATION_FAULT;
  }
}
