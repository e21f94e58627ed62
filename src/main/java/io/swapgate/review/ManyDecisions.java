package io.swapgate.review;

import io.swapgate.ledger.review.Bulk;
import io.swapgate.ledger.review.Bulks;
import io.swapgate.ledger.review.ReviewAction.Kind;
import io.swapgate.ledger.review.ReviewFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.quarkus.main.events.AfterStart;

/** Begins decisions on many letters, and goes on with those that a stop of the program cut off. */
@ApplicationScoped
public class ManyDecisions {
  private static final String ROUTE = "seda:decide-on-many";

  private final Bulks bulks;
  private final ProducerTemplate routes;

  public ManyDecisions(Bulks bulks, ProducerTemplate routes) {
    this.bulks = bulks;
    this.routes = routes;
  }

  void on(@Observes AfterStart started) {
    goOn();
  }

  /** Goes on with all that are not finished; for one that is under way it changes nothing. */
  public void goOn() {
    bulks.unfinished().forEach(this::carryOut);
  }

  /** Returns at once; the decision is carried out meanwhile. */
  public Bulk begin(Kind kind, ReviewFilter meant, String who, String note) {
    var bulk = bulks.begin(kind, meant, who, note);
    carryOut(bulk.id());
    return bulk;
  }

  private void carryOut(String id) {
    routes.sendBody(ROUTE, id);
  }
}
