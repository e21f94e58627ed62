package io.swapgate.command;

import io.quarkus.runtime.annotations.QuarkusMain;
import io.swapgate.command.letters.DeadLettersCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. Commands are told apart before anything boots, so that help costs nothing. */
@QuarkusMain
@Command(
    name = "swapgate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Approves agents' shift swaps on a workforce-management platform.",
    subcommands = {
      RunCommand.class,
      DemoCommand.class,
      CheckCommand.class,
      CheckRulesCommand.class,
      ReloadCommand.class,
      DeadLettersCommand.class
    },
    footer = {
      "",
      "Without a command: run. Settings are read from ./application.properties, routes from ./routes;",
      "every setting can be given in the environment too (swapgate.wfm.base-url is"
          + " SWAPGATE_WFM_BASE_URL)."
    })
public final class Swapgate implements Callable<Integer> {
  /** Runs the command that {@code arguments} name; ends the process with its exit code. */
  public static void main(String... arguments) {
    System.exit(new CommandLine(new Swapgate()).execute(arguments));
  }

  @Override
  public Integer call() {
    return new RunCommand().call();
  }
}
