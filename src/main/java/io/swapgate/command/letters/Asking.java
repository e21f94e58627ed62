package io.swapgate.command.letters;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.command.RunningProgram;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that asks the running program something and prints what it answers. */
abstract class Asking implements Callable<Integer> {
  @Mixin private final RunningProgram program = new RunningProgram();

  @Override
  public final Integer call() {
    try {
      var answer = ask(program);
      if (!answer.isGood()) {
        System.err.println("swapgate: " + answer.why());
        return DeadLettersCommand.SAID_NO;
      }
      print(answer.body());
      return 0;
    } catch (RunningProgram.Unreachable e) {
      System.err.println("swapgate: " + e.getMessage());
      return DeadLettersCommand.SAID_NO;
    }
  }

  abstract RunningProgram.Answer ask(RunningProgram running);

  abstract void print(JsonNode answer);
}
