package io.swapgate.backend.genesyscloud.check;

import io.swapgate.failure.AttemptFailed;
import io.swapgate.failure.CredentialsRefused;
import io.swapgate.failure.Failure;
import io.swapgate.platform.CheckLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;

/** Runs routes one by one and keeps a line of what each of them comes to. */
final class Probe {
  private final ProducerTemplate routes;
  private final List<CheckLine> lines = new ArrayList<>();
  private @Nullable Exception hopeless;

  Probe(ProducerTemplate routes) {
    this.routes = routes;
  }

  /** The lines; fails by what would have failed all calls. */
  List<CheckLine> lines() throws Exception {
    if (hopeless != null) {
      throw hopeless;
    }
    return lines;
  }

  void fine(String text) {
    lines.add(CheckLine.fine(text));
  }

  void fault(String text) {
    lines.add(CheckLine.fault(text));
  }

  /**
   * Runs a route; a failure makes a line. After one that would befall every call no more is asked.
   *
   * @param what is asked for, in words
   * @return what the route left, if it did not fail
   */
  Optional<Exchange> ask(
      String route, Object body, Map<String, Object> variables, String what, Permission needed) {
    if (hopeless != null) {
      return Optional.empty();
    }
    var answer =
        routes.request(
            "direct:" + route,
            exchange -> {
              variables.forEach(exchange::setVariable);
              exchange.setVariable("call", "check");
              exchange.getMessage().setBody(body);
            });
    var thrown = answer.getException();
    if (thrown == null) {
      return Optional.of(answer);
    }
    if (thrown instanceof CredentialsRefused || thrown instanceof IOException) {
      hopeless = thrown;
    } else {
      lines.add(CheckLine.fault(words(thrown, what, needed)));
    }
    return Optional.empty();
  }

  private static String words(Exception thrown, String what, Permission needed) {
    int status = thrown instanceof AttemptFailed failed ? failed.failure().status().orElse(0) : 0;
    return switch (status) {
      case 403 ->
          "platform: %s: the client swapgate.wfm.client-id lacks the permission %s: %s"
              .formatted(what, needed.names(), Failure.message(thrown));
      case 404 ->
          "platform: %s: there is none, or the client's divisions do not show it: %s"
              .formatted(what, Failure.message(thrown));
      default -> "platform: %s: %s".formatted(what, Failure.words(thrown));
    };
  }
}
