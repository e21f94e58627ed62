package io.swapgate.start;

import io.swapgate.access.TokenFile;
import io.swapgate.config.SwapgateConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.camel.quarkus.main.events.AfterStart;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says, once the routes run, what the program does and where it can be asked. */
@ApplicationScoped
public class StartLine {
  private static final Logger LOG = Logger.getLogger("swapgate");

  private final SwapgateConfig config;
  private final String host;
  private final int port;

  public StartLine(
      SwapgateConfig config,
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "quarkus.http.port") int port) {
    this.config = config;
    this.host = host;
    this.port = port;
  }

  void on(@Observes AfterStart started) {
    LOG.infof(
        "Polling %s for swaps to approve; API, health and metrics on http://%s:%d",
        config.wfm().baseUrl(), host, port);
    if (config.access().token().isEmpty()) {
      LOG.infof("The API asks for the token in %s", TokenFile.in(config.dataDir()));
    }
  }
}
