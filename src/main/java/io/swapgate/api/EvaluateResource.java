package io.swapgate.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.access.Role;
import io.swapgate.platform.ServerClock;
import io.swapgate.rules.book.Evaluation;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.whatif.CaseReader;
import io.swapgate.whatif.UnreadableCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /api/evaluate}: what the rules in force find of a swap that somebody made up. */
@Path("/api/evaluate")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VIEWER)
public class EvaluateResource {
  private final RulesInForce rules;
  private final CaseReader cases;
  private final ServerClock clock;

  public EvaluateResource(RulesInForce rules, ObjectMapper json, ServerClock clock) {
    this.rules = rules;
    this.cases = new CaseReader(json);
    this.clock = clock;
  }

  /** Every rule that is on, with its figure; the platform is not asked. */
  @POST
  public Evaluation evaluate(String body) {
    try {
      return cases.read(body, clock.now()).by(rules.now());
    } catch (UnreadableCase e) {
      throw new Problem(400, String.valueOf(e.getMessage()));
    }
  }
}
