package io.swapgate.command;

import io.swapgate.check.CheckApplication;
import io.swapgate.check.CheckSettings;
import io.swapgate.start.Boot;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code swapgate check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Check settings, rules and routes, and what the platform allows, without changing"
            + " anything.",
    footer = {
      "",
      "To be run before a deployment; it may be run beside a program that runs. Every finding is a"
          + " line with its key, or its file and line.",
      "Exit code: 0 if nothing was found, 1 if something was, 2 if settings or rules make no sense."
    })
public final class CheckCommand implements Callable<Integer> {
  @Option(names = "--offline", description = "Leave the platform out.")
  private boolean offline;

  @Override
  public Integer call() {
    var folder = CheckSettings.apply(offline);
    try {
      return Boot.run(CheckApplication.class);
    } finally {
      CheckSettings.remove(folder);
    }
  }
}
