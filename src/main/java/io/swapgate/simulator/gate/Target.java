package io.swapgate.simulator.gate;

import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.socket.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a request's method and path ask for; {@code subject} is empty where they name nobody. */
public record Target(CallKind kind, String subject) {
  private static final Target UNKNOWN = new Target(CallKind.UNKNOWN, "");
  private static final List<String> TOKEN_PATH = List.of("oauth", "token");
  private static final List<String> PREFIX = List.of("api", "v2", "wfm", "scheduling");
  private static final Map<String, CallKind> CALLS =
      Map.of(
          "GET shiftswaps", CallKind.LIST,
          "GET shiftswaps/{}", CallKind.READ_SWAP,
          "POST shiftswaps/{}/approve", CallKind.APPROVE,
          "POST shiftswaps/{}/deny", CallKind.DENY,
          "GET shiftswaps/{}/audit", CallKind.AUDIT,
          "GET agents/{}/schedule", CallKind.READ_SCHEDULE);

  /** Splits the raw path first and decodes after it, so that an id may hold a slash or dots. */
  public static Target of(Request request) {
    try {
      var segments =
          Stream.of(request.rawPath().split("/", -1)).skip(1).map(Target::decoded).toList();
      return of(request.method(), segments);
    } catch (IllegalArgumentException malformedEscape) {
      return UNKNOWN;
    }
  }

  private static Target of(String method, List<String> segments) {
    if (method.equals("POST") && segments.equals(TOKEN_PATH)) {
      return new Target(CallKind.TOKEN, "");
    }
    var length = segments.size() - PREFIX.size();
    if (length < 1 || length > 3 || !segments.subList(0, PREFIX.size()).equals(PREFIX)) {
      return UNKNOWN;
    }
    return below(method, segments.subList(PREFIX.size(), segments.size()));
  }

  private static Target below(String method, List<String> rest) {
    var path = new StringBuilder(method).append(' ').append(rest.get(0));
    path.append(rest.size() > 1 ? "/{}" : "");
    path.append(rest.size() > 2 ? "/" + rest.get(2) : "");
    var kind = CALLS.getOrDefault(path.toString(), CallKind.UNKNOWN);
    return kind == CallKind.UNKNOWN
        ? UNKNOWN
        : new Target(kind, rest.size() > 1 ? rest.get(1) : "");
  }

  /** A plus sign is itself in a path; only a form turns it into a space. */
  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
