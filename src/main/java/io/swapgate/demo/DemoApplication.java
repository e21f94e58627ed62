package io.swapgate.demo;

import io.quarkus.runtime.QuarkusApplication;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.SimulatorSettings;
import io.swapgate.simulator.demo.DemoWorld;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.quarkus.core.CamelRuntime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demo: the program as it is, a simulated platform beside it, and a story told of both. */
public final class DemoApplication implements QuarkusApplication {
  /** In the endless demo: how many new swaps, and how often. */
  private static final int MORE = 5;

  private static final Duration EVERY = Duration.ofSeconds(5);

  /** Nothing that the demo waits for takes longer: beyond it something is wrong. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

  private final SwapgateConfig config;
  private final DemoTally tally;
  private final Instance<CamelRuntime> camel;
  private final CamelContext context;
  private final boolean once;
  private final int swaps;

  DemoApplication(
      SwapgateConfig config,
      DemoTally tally,
      Instance<CamelRuntime> camel,
      CamelContext context,
      @ConfigProperty(name = DemoSettings.ONCE, defaultValue = "false") boolean once,
      @ConfigProperty(name = DemoSettings.SWAPS, defaultValue = "200") int swaps) {
    this.config = config;
    this.tally = tally;
    this.camel = camel;
    this.context = context;
    this.once = once;
    this.swaps = swaps;
  }

  @Override
  public int run(String... arguments) throws Exception {
    var settings =
        SimulatorSettings.defaults()
            .onPort(config.wfm().baseUrl().getPort())
            .forClient(DemoSettings.CLIENT_ID, DemoSettings.CLIENT_SECRET);
    try (var platform = Simulator.start(settings)) {
      var world = new DemoWorld(platform, 1);
      world.addMore(swaps);
      System.out.printf(
          "A simulated platform on %s has %d swaps to decide on.%n%n", platform.baseUrl(), swaps);
      tally.begin(world);
      camel.get().start();
      boolean complete = once ? awaitAll() : goOn(world);
      // Before the platform goes: what is still under way ends in peace.
      context.stop();
      System.out.print(new DemoSummary(platform, world, tally).text());
      return complete ? 0 : 1;
    }
  }

  private boolean awaitAll() throws InterruptedException {
    while (!tally.isComplete()) {
      if (!tally.awaitNews(LONGEST_SILENCE)) {
        System.out.println(
            "Nothing has happened for a minute; some swaps have not come to an end.");
        return false;
      }
    }
    return true;
  }

  private boolean goOn(DemoWorld world) throws InterruptedException {
    while (!Thread.currentThread().isInterrupted()) {
      TimeUnit.MILLISECONDS.sleep(EVERY.toMillis());
      world.addMore(MORE);
    }
    return true;
  }
}
