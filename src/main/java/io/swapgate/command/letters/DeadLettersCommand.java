package io.swapgate.command.letters;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code swapgate dead-letters}. */
@Command(
    name = "dead-letters",
    mixinStandardHelpOptions = true,
    description = "See and decide on the swaps that need a person, in the program that runs here.",
    subcommands = {
      ListCommand.class,
      ShowCommand.class,
      RetryCommand.class,
      DismissCommand.class,
      ExportCommand.class
    },
    footer = {
      "",
      "Exit code: 0 if it was done, 1 if the program cannot be reached or says no, 2 if the command"
          + " makes no sense."
    })
public final class DeadLettersCommand implements Callable<Integer> {
  static final int SAID_NO = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(System.err);
    return CommandLine.ExitCode.USAGE;
  }
}
