package io.swapgate.simulator.gate;

import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.platform.Refused;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;
import io.swapgate.simulator.trouble.TroubleBook;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Lets requests with a valid token through to their endpoint, and puts refusals into words. */
public final class Guard {
  private final Map<CallKind, Endpoint> endpoints;
  private final Tokens tokens;
  private final TroubleBook troubles;
  private volatile Set<CallKind> forbidden = Set.of();

  public Guard(Map<CallKind, Endpoint> endpoints, Tokens tokens, TroubleBook troubles) {
    this.endpoints = Map.copyOf(endpoints);
    this.tokens = tokens;
    this.troubles = troubles;
  }

  /** Refuses calls of these kinds for want of a permission, and only of these. */
  public void forbid(Set<CallKind> kinds) {
    forbidden = Set.copyOf(kinds);
  }

  Answer answer(Request request, Target target, String correlationId) {
    try {
      return admitted(request, target, correlationId);
    } catch (Refused no) {
      return Face.of(request).error(no, correlationId);
    } catch (RuntimeException defect) {
      var no = new Refused(500, "internal.error", "The simulator failed.", defect.toString());
      return Face.of(request).error(no, correlationId);
    }
  }

  private Answer admitted(Request request, Target target, String correlationId) {
    if (target.kind().needsToken()) {
      authenticate(request);
      var pause = troubles.nextRateLimit();
      if (pause.isPresent()) {
        return rateLimited(request, pause.get(), correlationId);
      }
    }
    if (forbidden.contains(target.kind())) {
      throw new Refused(
          403, "missing.permissions", "A permission is missing.", target.kind().template());
    }
    var endpoint = endpoints.get(target.kind());
    if (endpoint == null) {
      throw Refused.notFound("resource", request.rawPath());
    }
    return endpoint.answer(request, target.subject());
  }

  private void authenticate(Request request) {
    if (!tokens.accepts(request.header("Authorization"))) {
      throw Face.of(request).unauthenticated();
    }
  }

  static Answer rateLimited(Request request, Duration pause, String correlationId) {
    var seconds = String.valueOf(pause.toSeconds());
    var no =
        new Refused(
            429, "too.many.requests", "Rate limit exceeded.", "Retry in " + seconds + " seconds.");
    return Face.of(request).error(no, correlationId).with("Retry-After", seconds);
  }
}
