package io.swapgate.check;

import io.quarkus.runtime.QuarkusApplication;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.ledger.database.LedgerServer;
import io.swapgate.route.LiveRoutes;
import io.swapgate.route.RouteFiles;
import io.swapgate.route.RouteReload;
import io.swapgate.route.RouteTrial;
import jakarta.enterprise.inject.Instance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.quarkus.core.CamelRuntime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Checks routes and, unless it is to stay offline, what the platform allows. */
public final class CheckApplication implements QuarkusApplication {
  private static final int FOUND = 1;

  private final SwapgateConfig config;
  private final Instance<CamelRuntime> camel;
  private final RouteTrial trial;
  private final LiveRoutes live;
  private final RouteReload reload;
  private final PlatformCheck platform;
  private final boolean offline;
  private final Path ledgerFolder;
  private final String ledgerUrl;

  CheckApplication(
      SwapgateConfig config,
      Instance<CamelRuntime> camel,
      RouteTrial trial,
      LiveRoutes live,
      RouteReload reload,
      PlatformCheck platform,
      @ConfigProperty(name = CheckSettings.OFFLINE, defaultValue = "true") boolean offline,
      @ConfigProperty(name = CheckSettings.LEDGER_FOLDER, defaultValue = "data") Path ledgerFolder,
      @ConfigProperty(name = CheckSettings.LEDGER_URL, defaultValue = "jdbc:sqlite:")
          String ledgerUrl) {
    this.config = config;
    this.camel = camel;
    this.trial = trial;
    this.live = live;
    this.reload = reload;
    this.platform = platform;
    this.offline = offline;
    this.ledgerFolder = ledgerFolder;
    this.ledgerUrl = ledgerUrl;
  }

  @Override
  public int run(String... arguments) throws Exception {
    camel.get().start();
    reload.stop(); // nothing that is saved meanwhile goes live here
    var told = new ArrayList<>(List.of("settings and rules: they make sense"));
    var faults = new ArrayList<String>();
    if (!CheckSettings.isWritable(ledgerFolder)) {
      faults.add("swapgate.data-dir: nothing can be written to " + ledgerFolder.toAbsolutePath());
    }
    LedgerServer.at(ledgerUrl, config.ledger())
        .filter(server -> !offline)
        .ifPresent(server -> checkServer(server, told, faults));
    var files = RouteFiles.read(config.backend());
    var inRoutes = trial.faults(files);
    faults.addAll(inRoutes);
    if (inRoutes.isEmpty()) {
      told.add("routes: %d files make sense".formatted(files.contents().size()));
    }
    if (inRoutes.isEmpty() && !offline) {
      live.addCallable(files);
      faults.addAll(platform.faults(told));
    }
    told.forEach(System.out::println);
    faults.forEach(line -> System.err.println("swapgate: " + line));
    return faults.isEmpty() ? 0 : FOUND;
  }

  private void checkServer(LedgerServer server, List<String> told, List<String> faults) {
    server
        .fault()
        .ifPresentOrElse(faults::add, () -> told.add("ledger: can be kept at " + server.place()));
  }
}
