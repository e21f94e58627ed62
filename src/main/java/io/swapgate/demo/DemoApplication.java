package io.swapgate.demo;

import io.quarkus.runtime.QuarkusApplication;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.SimulatorSettings;
import jakarta.enterprise.inject.Instance;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.quarkus.core.CamelRuntime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demo: the program as it is, a simulated platform beside it, and a story told of both. */
public final class DemoApplication implements QuarkusApplication {
  /** In the endless demo: how often new swaps come. */
  private static final Duration EVERY = Duration.ofSeconds(5);

  /** Nothing that the demo waits for takes longer: beyond it something is wrong. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

  private final SwapgateConfig config;
  private final DemoTally tally;
  private final Instance<CamelRuntime> camel;
  private final CamelContext context;
  private final boolean once;
  private final int swaps;
  private final Optional<Path> scenario;

  DemoApplication(
      SwapgateConfig config,
      DemoTally tally,
      Instance<CamelRuntime> camel,
      CamelContext context,
      @ConfigProperty(name = DemoSettings.ONCE, defaultValue = "false") boolean once,
      @ConfigProperty(name = DemoSettings.SWAPS, defaultValue = "200") int swaps,
      @ConfigProperty(name = DemoSettings.SCENARIO) Optional<Path> scenario) {
    this.config = config;
    this.tally = tally;
    this.camel = camel;
    this.context = context;
    this.once = once;
    this.swaps = swaps;
    this.scenario = scenario;
  }

  @Override
  public int run(String... arguments) throws Exception {
    var settings =
        SimulatorSettings.defaults()
            .onPort(config.wfm().baseUrl().getPort())
            .forClient(DemoSettings.CLIENT_ID, DemoSettings.CLIENT_SECRET);
    try (var platform = Simulator.start(settings)) {
      var story = story(platform);
      System.out.printf(
          "A simulated platform on %s has %d swaps to decide on.%n%n",
          platform.baseUrl(), story.swaps());
      tally.begin(story);
      camel.get().start();
      boolean ends = once || scenario.isPresent();
      boolean complete = ends ? awaitAll() : goOn(story);
      // Before the platform goes: what is still under way ends in peace.
      context.stop();
      System.out.print(new DemoSummary(platform, story, tally).text());
      return complete ? 0 : 1;
    }
  }

  private DemoStory story(Simulator platform) {
    return scenario.isPresent()
        ? DemoStory.Played.in(platform, scenario.get())
        : DemoStory.World.in(platform, swaps);
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

  private boolean goOn(DemoStory story) throws InterruptedException {
    while (!Thread.currentThread().isInterrupted()) {
      TimeUnit.MILLISECONDS.sleep(EVERY.toMillis());
      story.goOn();
    }
    return true;
  }
}
