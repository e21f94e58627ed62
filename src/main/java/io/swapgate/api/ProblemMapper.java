package io.swapgate.api;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Writes problems as {@code application/problem+json}. */
final class ProblemMapper {
  private static final URI LOGIN = URI.create("/login");

  @ServerExceptionMapper
  Response of(UnauthorizedException stranger, UriInfo asked, HttpHeaders headers) {
    return askToEnter(asked, headers);
  }

  @ServerExceptionMapper
  Response of(AuthenticationFailedException stranger, UriInfo asked, HttpHeaders headers) {
    return askToEnter(asked, headers);
  }

  @ServerExceptionMapper
  Response of(ForbiddenException known, UriInfo asked, Request request) {
    if (!isApi(asked) && request.getMethod().equals("GET")) {
      return Response.seeOther(LOGIN).build(); // which says who is known, and as what
    }
    return of(new Problem(403, "that is for reviewers"));
  }

  private Response askToEnter(UriInfo asked, HttpHeaders headers) {
    if (isApi(asked)) {
      return of(new Problem(401, "show the access token as Authorization: Bearer …"));
    }
    if (headers.getHeaderString("HX-Request") != null) {
      // A part of a page is asked for, but it is the page that has to give way.
      return Response.status(401).header("HX-Redirect", LOGIN).build();
    }
    return Response.seeOther(LOGIN).build();
  }

  private static boolean isApi(UriInfo asked) {
    return asked.getPath().startsWith("/api/");
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
