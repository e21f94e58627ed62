package io.swapgate.simulator.gate;

import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.socket.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a request's method and path ask for; {@code subject} is empty where they name nobody. */
public record Target(CallKind kind, String subject) {
  private static final Target UNKNOWN = new Target(CallKind.UNKNOWN, "");
  private static final List<Template> TEMPLATES =
      Stream.of(CallKind.values())
          .filter(kind -> kind != CallKind.UNKNOWN)
          .map(Template::of)
          .toList();

  public static Target of(Request request) {
    try {
      var segments = segments(request);
      return TEMPLATES.stream()
          .filter(template -> template.fits(request.method(), segments))
          .findFirst()
          .map(template -> template.target(segments))
          .orElse(UNKNOWN);
    } catch (IllegalArgumentException malformedEscape) {
      return UNKNOWN;
    }
  }

  /** Splits the raw path first and decodes after it, so that an id may hold a slash or dots. */
  public static List<String> segments(Request request) {
    return Stream.of(request.rawPath().split("/", -1)).skip(1).map(Target::decoded).toList();
  }

  private record Template(CallKind kind, String method, List<String> segments) {
    private static final String SUBJECT = "{subject}";

    static Template of(CallKind kind) {
      var words = kind.template().split(" /", 2);
      return new Template(kind, words[0], List.of(words[1].split("/")));
    }

    boolean fits(String asked, List<String> path) {
      return method.equals(asked)
          && segments.size() == path.size()
          && IntStream.range(0, path.size())
              .allMatch(
                  i -> segments.get(i).startsWith("{") || segments.get(i).equals(path.get(i)));
    }

    Target target(List<String> path) {
      var at = segments.indexOf(SUBJECT);
      return new Target(kind, at < 0 ? "" : path.get(at));
    }
  }

  /** A plus sign is itself in a path; only a form turns it into a space. */
  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
