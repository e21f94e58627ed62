package io.swapgate.api;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Writes problems as {@code application/problem+json}. */
final class ProblemMapper {
  @ServerExceptionMapper
  Response of(UnauthorizedException stranger, UriInfo asked) {
    if (!asked.getPath().startsWith("/api/")) {
      return Response.seeOther(URI.create("/login")).build();
    }
    return of(new Problem(401, "show the access token as Authorization: Bearer …"));
  }

  @ServerExceptionMapper
  Response of(ForbiddenException viewer) {
    return of(new Problem(403, "that is for reviewers"));
  }

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
