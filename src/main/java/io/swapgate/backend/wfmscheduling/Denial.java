package io.swapgate.backend.wfmscheduling;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.platform.AnswerBody;
import io.swapgate.rules.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.apache.camel.Variable;

/** The body of a denial. */
@Named("denial")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from wfm-scheduling.camel.yaml
public class Denial {
  /** The contract's limit, in characters. */
  private static final int LONGEST_REASON = 1_000;

  private final ObjectMapper json;

  public Denial(ObjectMapper json) {
    this.json = json;
  }

  public String body(@Variable("verdict") Verdict verdict) {
    var reason = AnswerBody.cut(verdict.reasons(), LONGEST_REASON);
    return json.createObjectNode().put("reason", reason).toString();
  }
}
