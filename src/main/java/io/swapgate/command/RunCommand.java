package io.swapgate.command;

import io.swapgate.start.Boot;
import java.util.concurrent.Callable;
import org.apache.camel.quarkus.main.CamelMainApplication;
import picocli.CommandLine.Command;

/** {@code swapgate run}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Poll the platform and approve swaps until stopped. The default.")
public final class RunCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return Boot.run(CamelMainApplication.class);
  }
}
