package io.swapgate.api;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Writes problems as {@code application/problem+json}. */
final class ProblemMapper {
  @ServerExceptionMapper
  Response of(Problem problem) {
    var title = Response.Status.fromStatusCode(problem.status()).getReasonPhrase();
    var body =
        Map.of(
            "title", title,
            "status", problem.status(),
            "detail", String.valueOf(problem.getMessage()));
    return Response.status(problem.status()).type("application/problem+json").entity(body).build();
  }
}
