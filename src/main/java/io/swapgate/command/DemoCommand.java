package io.swapgate.command;

import io.swapgate.demo.DemoApplication;
import io.swapgate.demo.DemoSettings;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.UnreadableScenario;
import io.swapgate.start.Boot;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code swapgate demo}. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Run against a simulated platform with swaps of every sort, and show what happens.")
public final class DemoCommand implements Callable<Integer> {
  @Option(names = "--once", description = "End when every swap has come to its end.")
  private boolean once;

  @Option(
      names = "--swaps",
      defaultValue = "200",
      description = "How many swaps to begin with. Default: ${DEFAULT-VALUE}.")
  private int swaps;

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "Play the scenario in this file to its end, instead of the usual swaps.")
  private @Nullable Path scenario;

  @Override
  public Integer call() {
    if (scenario != null) {
      try {
        Scenario.load(scenario);
      } catch (UnreadableScenario e) {
        System.err.println("swapgate: " + e.getMessage());
        return Boot.CONFIGURATION_FAULT;
      }
    }
    DemoSettings.apply(once, swaps, Optional.ofNullable(scenario));
    return Boot.run(DemoApplication.class);
  }
}
