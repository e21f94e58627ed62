package io.swapgate.start;

import io.swapgate.access.TokenFile;
import io.swapgate.access.Tokens;
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
  private final Tokens tokens;
  private final String host;
  private final int port;
  private final boolean json;

  public StartLine(
      SwapgateConfig config,
      Tokens tokens,
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "quarkus.http.port") int port,
      @ConfigProperty(name = "quarkus.log.console.json.enabled") boolean json) {
    this.config = config;
    this.tokens = tokens;
    this.host = host;
    this.port = port;
    this.json = json;
  }

  void on(@Observes AfterStart started) {
    LOG.infof(
        "Polling %s for swaps to approve; review pages, API, health and metrics on http://%s:%d",
        config.wfm().baseUrl(), host, port);
    // Not a line of the log: it is for the eyes of who starts the program the first time. Where the
    // log is for programs to read, no such eyes are there, and a token has no business.
    tokens
        .made()
        .filter(token -> !json)
        .ifPresent(
            token ->
                System.out.printf(
                    "Review pages: http://%s:%d/login?token=%s%n", host, port, token));
    if (config.access().token().isEmpty()) {
      LOG.infof("Pages and API ask for the token in %s", TokenFile.in(config.dataDir()));
    }
  }
}
