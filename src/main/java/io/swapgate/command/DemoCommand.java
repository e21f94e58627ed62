package io.swapgate.command;

import io.swapgate.demo.DemoApplication;
import io.swapgate.demo.DemoSettings;
import java.util.concurrent.Callable;
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

  @Override
  public Integer call() {
    DemoSettings.apply(once, swaps);
    return Boot.run(DemoApplication.class);
  }
}
