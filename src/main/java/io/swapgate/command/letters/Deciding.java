package io.swapgate.command.letters;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.swapgate.command.RunningProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that decides on letters, one by one or all that are meant. */
abstract class Deciding implements Callable<Integer> {
  @Mixin private final RunningProgram program = new RunningProgram();
  @Mixin private final Which which = new Which();

  @Parameters(paramLabel = "LETTER", arity = "0..*", description = "The letters' ids.")
  private final List<String> letters = new ArrayList<>();

  @Option(names = "--all", description = "All open letters.")
  private boolean all;

  @Option(names = "--note", defaultValue = "", description = "Why; kept in the audit.")
  private String note = "";

  @Override
  public final Integer call() {
    if (letters.isEmpty() == (which.isAll() && !all)) {
      System.err.println("swapgate: name letters, or say which, or --all; and only one of these");
      return CommandLine.ExitCode.USAGE;
    }
    try {
      return letters.isEmpty() ? decideOnAll() : decideOnEach();
    } catch (RunningProgram.Unreachable e) {
      System.err.println("swapgate: " + e.getMessage());
      return DeadLettersCommand.SAID_NO;
    }
  }

  /** As the API names it. */
  abstract String action();

  private int decideOnAll() {
    var answer =
        program.post("/api/dead-letters/" + action() + which.query(all ? "all=true" : ""), why());
    return new Progress(program, action()).of(answer);
  }

  private int decideOnEach() {
    int code = 0;
    for (String letter : letters) {
      var answer = program.post("/api/dead-letters/" + letter + "/" + action(), why());
      if (answer.isGood()) {
        System.out.println(action() + ": " + letter);
      } else {
        System.err.println("swapgate: " + answer.why());
        code = DeadLettersCommand.SAID_NO;
      }
    }
    return code;
  }

  private String why() {
    return JsonNodeFactory.instance.objectNode().put("note", note).toString();
  }
}
