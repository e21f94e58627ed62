package io.swapgate.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a coordinator does in the morning, in a real browser beside the packaged program. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ReviewPagesIT {
  private static final String TOKEN = "for-coordinators";
  private static final String SCRIPT = "<script>document.title='broken in'</script>";

  private Simulator wfm;
  private Program program;
  private Browser browser;
  private String address;

  @BeforeAll
  void install(@TempDir Path folder) throws IOException, InterruptedException {
    Program.install(folder);
    browser = Browser.start();
    wfm = Simulator.start();
    int port = FreePort.find();
    address = "http://127.0.0.1:" + port;
    for (String id : List.of("SW-1", "SW-2", "SW-3", SCRIPT)) {
      wfm.hasPendingSwap(SwapSpec.trade(id), Trouble.conflictForEver(ADHERENCE));
    }
    wfm.hasPendingSwap(SwapSpec.trade("SW-held"));
    wfm.hasAgent("taker-of-SW-held", List.of());
    wfm.hasPendingSwap(SwapSpec.trade("SW-fine"));
    var settings =
        Program.settingsFor(
            wfm,
            Map.of(
                "quarkus.http.port",
                Integer.toString(port),
                "swapgate.access.token",
                TOKEN,
                "swapgate.poll.every",
                "1s",
                "swapgate.retry.adherence.max-attempts",
                "1"));
    program = Program.run(folder, settings);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> program.output().split(" dead \\[adherence]", -1).length == 5);
  }

  @AfterAll
  void stop() {
    browser.close();
    program.close();
    wfm.close();
  }

  @Test
  @Order(1)
  void asksAStrangerForTheToken() {
    var page = browser.open(1200, ColorScheme.LIGHT);
    page.navigate(address + "/needs-you");
    assertThat(page).hasURL(address + "/login");
    page.getByLabel("Access token").fill("wrong");
    button(page, "Enter").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("not known");
    Browser.keep(page, "login");
    assertNoBarrier(page);
    page.getByLabel("Access token").fill(TOKEN);
    button(page, "Enter").click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Today");
  }

  @Order(2)
  @ParameterizedTest
  @CsvSource({
    "'',today",
    "needs-you,needs-you",
    "held,held",
    "swap?id=SW-1,swap",
    "patterns,patterns",
    "swap?id=SW-held,swap-held"
  })
  void hasNoBarrierWideOrNarrowLightOrDark(String path, String name) {
    for (int width : List.of(1200, 390)) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        var page = enter(width, scheme);
        page.navigate(address + "/" + path);
        Browser.keep(page, "%s-%d-%s".formatted(name, width, scheme).toLowerCase(Locale.ROOT));
        assertNoBarrier(page);
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        assertThat(wide).as(path + " fits into " + width).isLessThanOrEqualTo(width);
        page.context().close();
      }
    }
  }

  @Test
  @Order(3)
  void showsWhatComesFromThePlatformAsText() {
    var page = enter(1200, ColorScheme.LIGHT);
    page.navigate(address + "/needs-you");
    assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SCRIPT)))
        .isVisible();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SCRIPT)).click();
    assertThat(page.locator("h1")).hasText("Swap " + SCRIPT);
    assertThat(page.title()).isNotEqualTo("broken in");
  }

  @Test
  @Order(4)
  void marksARowThatSomebodyElseDecidedOn() {
    var mine = enter(1200, ColorScheme.LIGHT);
    mine.navigate(address + "/needs-you?find=SW-3");
    var theirs = enter(1200, ColorScheme.LIGHT);
    theirs.navigate(address + "/needs-you?find=SW-3");
    theirs.getByText("More").click();
    theirs.getByLabel("Note").fill("agent has left");
    button(theirs, "Dismiss").click();
    assertThat(theirs.locator("tbody")).containsText("Done: dismissed");
    assertThat(mine.locator("tbody")).containsText("Changed meanwhile: dismissed");
  }

  @Test
  @Order(5)
  void findsTheGroupAsksAndRetriesAllByKeyboard() {
    var page = enter(1200, ColorScheme.LIGHT);
    page.navigate(address + "/needs-you");
    wfm.forgetsTroubles();
    var row = page.locator("tr", new Page.LocatorOptions().setHasText("SW-1"));
    press(row.getByRole(AriaRole.BUTTON).first());
    assertThat(row).containsText("Yes, it would pass now.");
    press(page.getByText("Retry all 3"));
    assertThat(page.locator("#progress")).containsText("3 of 3");
    await().atMost(Duration.ofSeconds(60)).until(() -> wfm.status("SW-1") == SwapStatus.APPROVED);
    page.navigate(address + "/swap?id=SW-1");
    assertThat(page.locator("main")).containsText("by reviewer");
    Browser.keep(page, "swap-approved");
  }

  private Page enter(int width, ColorScheme scheme) {
    var page = browser.open(width, scheme);
    page.navigate(address + "/login?token=" + TOKEN);
    assertThat(page).hasURL(address + "/");
    return page;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void press(Locator what) {
    what.focus();
    what.press("Enter");
  }

  private static void assertNoBarrier(Page page) {
    var found =
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze();
    assertThat(found.getViolations()).isEmpty();
  }
}
