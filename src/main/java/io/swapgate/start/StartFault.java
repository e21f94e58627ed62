package io.swapgate.start;

import io.smallrye.config.ConfigValidationException;
import io.swapgate.config.ConfigFaults;
import io.swapgate.failure.Failure;
import io.swapgate.route.RouteFault;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.FailedToCreateRouteException;

/**
 * What kept the program from starting, one line for each fault, each naming the key or the file.
 */
final class StartFault {
  private static final Pattern MISSING =
      Pattern.compile("property (swapgate\\.\\S+) is required but");

  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(swapgate\\.\\S+) in PropertiesConfigSource\\[source=(file:.+?)\\]:(\\d+) does");

  private StartFault() {}

  static List<String> lines(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof ConfigValidationException invalid) {
        return problems(invalid);
      }
      if (t instanceof ConfigFaults faults) {
        return faults.lines();
      }
      if (t instanceof FailedToCreateRouteException route) {
        return List.of(RouteFault.line(route));
      }
    }
    return List.of(
        RouteFault.unreadable(thrown)
            .orElseGet(() -> RouteFault.locate(inOurWords(Failure.words(thrown)))));
  }

  private static List<String> problems(ConfigValidationException invalid) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < invalid.getProblemCount(); i++) {
      lines.add(inOurWords(invalid.getProblem(i).getMessage()));
    }
    return lines;
  }

  private static String inOurWords(String problem) {
    Matcher missing = MISSING.matcher(problem);
    if (missing.find()) {
      var key = missing.group(1);
      var variable = key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
      var other =
          key.equals("swapgate.wfm.base-url")
              ? "; for Genesys Cloud set swapgate.genesys.region instead"
              : "";
      return key + " is not set: set it in application.properties or as " + variable + other;
    }
    Matcher unknown = UNKNOWN.matcher(problem);
    if (unknown.find()) {
      var file = Path.of("").toUri().relativize(URI.create(unknown.group(2)));
      return "%s, line %s: %s is no setting"
          .formatted(file.getPath(), unknown.group(3), unknown.group(1));
    }
    return problem.replaceFirst("^([\\w.]+Exception: )?SRCFG\\d+: ", "");
  }
}
