package io.swapgate.outcome;

import io.swapgate.trace.AboutSwap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** One line in the log for each outcome. */
@ApplicationScoped
public class OutcomeLog {
  private static final Logger LOG = Logger.getLogger("swapgate");

  void on(@Observes SwapOutcome outcome) {
    var after = outcome.attempts() == 0 ? "" : " after " + outcome.attempts() + " failed attempts";
    var code = outcome.code().isEmpty() ? "" : " [" + outcome.code() + "]";
    var why = outcome.why().isEmpty() ? "" : ": " + outcome.why();
    AboutSwap.log(
        outcome.swap(),
        outcome.correlationId(),
        () -> LOG.infof("%s %s%s%s%s", outcome.swap(), outcome.state().key(), code, after, why));
  }
}
