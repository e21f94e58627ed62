package io.swapgate.program;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window; installed where the tests may do that. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
  }

  static Browser start() throws IOException, InterruptedException {
    var found = find();
    if (found.isEmpty()) {
      install();
      found = find();
    }
    return new Browser(
        found.orElseThrow(
            () -> new IllegalStateException("the browser tests need Chromium on the PATH")));
  }

  Page open(int width, ColorScheme scheme) {
    var options = new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    return chromium.newContext(options).newPage();
  }

  static void keep(Page page, String name) {
    var file = SCREENSHOTS.resolve(name + ".png");
    page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }

  private static Optional<Path> find() {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** On Debian and its kin, for root only; elsewhere it is left to who runs the tests. */
  private static void install() throws IOException, InterruptedException {
    if (Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      var command = "apt-get update -qq && apt-get install -y -qq chromium";
      new ProcessBuilder("sh", "-c", command)
          .redirectErrorStream(true)
          .inheritIO()
          .start()
          .waitFor();
    }
  }
}
