package io.swapgate.start;

import io.swapgate.inhand.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.camel.quarkus.main.events.BeforeStop;
import org.jboss.logging.Logger;

/** The order to stop; the next start goes on where each swap stands. */
@ApplicationScoped
public class CleanStop {
  private static final Logger LOG = Logger.getLogger("swapgate");

  private final Claims claims;
  private final StandStill stand;

  public CleanStop(Claims claims, StandStill stand) {
    this.claims = claims;
    this.stand = stand;
  }

  void on(@Observes BeforeStop order) {
    LOG.infof("Stopping; %d swaps are in hand, the next start goes on with them", claims.size());
    stand.beginForGood();
  }
}
