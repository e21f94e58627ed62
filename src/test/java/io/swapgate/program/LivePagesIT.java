package io.swapgate.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Trouble;
import io.swapgate.testing.FreePort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that stay open while something happens. */
class LivePagesIT {
  private static final String TOKEN = "for-coordinators";
  private static final double LONGEST_MILLIS = 30_000;

  @TempDir Path folder;
  private Simulator wfm;
  private Program program;
  private Browser browser;
  private String address;

  @BeforeEach
  void install() throws IOException, InterruptedException {
    Program.install(folder);
    browser = Browser.start();
    wfm = Simulator.start();
    var port = Integer.toString(FreePort.find());
    address = "http://127.0.0.1:" + port;
    var settings =
        Map.of(
            "quarkus.http.port",
            port,
            "swapgate.access.token",
            TOKEN,
            "swapgate.poll.every",
            "1s",
            "swapgate.retry.adherence.max-attempts",
            "1");
    program = Program.run(folder, Program.settingsFor(wfm, settings));
    awaitStarts(1);
  }

  @AfterEach
  void stop() {
    browser.close();
    program.close();
    wfm.close();
  }

  @Test
  void keepUpByThemselvesAndSayWhenTheyCannot() {
    var today = open("/");
    var needsYou = open("/needs-you");
    assertThat(today.locator("main")).containsText("None yet");

    wfm.hasPendingSwap(SwapSpec.trade("SW-1"));
    wfm.hasPendingSwap(SwapSpec.trade("SW-2"), Trouble.conflictForEver(ADHERENCE));
    awaitText(today.locator("main"), "SW-1");
    awaitText(needsYou.locator("#news"), "1 more came");

    program.kill();
    var banner = today.locator("#connection");
    assertThat(banner).isVisible(new IsVisibleOptions().setTimeout(LONGEST_MILLIS));
    Browser.keep(today, "connection-lost");
    program.again();
    awaitStarts(2);
    assertThat(banner).isHidden(new IsHiddenOptions().setTimeout(LONGEST_MILLIS));
    wfm.hasPendingSwap(SwapSpec.trade("SW-3"));
    awaitText(today.locator("main"), "SW-3");
  }

  @Test
  void haveAllOfOneRuleJudgedAgain() {
    for (String id : List.of("SW-1", "SW-2")) {
      wfm.hasPendingSwap(SwapSpec.giveaway(id));
      wfm.hasAgent("taker-of-" + id, List.of());
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> program.output().split(" held \\[skills]", -1).length == 3);
    var held = open("/held?reason=skills");
    for (String id : List.of("SW-1", "SW-2")) {
      wfm.hasAgent("taker-of-" + id, List.of("calls"));
    }
    held.getByText("Judge all 2 again").click();
    assertThat(held.locator("#progress")).containsText("2 held swaps are judged again");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                wfm.status("SW-1") == SwapStatus.APPROVED
                    && wfm.status("SW-2") == SwapStatus.APPROVED);
  }

  private Page open(String path) {
    var page = browser.open(1200, ColorScheme.LIGHT);
    page.navigate(address + "/login?token=" + TOKEN);
    page.navigate(address + path);
    return page;
  }

  private static void awaitText(Locator where, String text) {
    assertThat(where).containsText(text, new ContainsTextOptions().setTimeout(LONGEST_MILLIS));
  }

  private void awaitStarts(int starts) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> program.output().split("Polling http", -1).length == starts + 1);
  }
}
