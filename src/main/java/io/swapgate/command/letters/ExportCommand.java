package io.swapgate.command.letters;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.command.RunningProgram;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code swapgate dead-letters export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Print all open dead letters that are meant, however many, as CSV or as JSON.")
final class ExportCommand implements Callable<Integer> {
  private static final int PAGE = 500;
  private static final List<String> COLUMNS =
      List.of(
          "id", "swapId", "kind", "reason", "managementUnit", "deadline", "at", "state", "version");

  @Mixin private final RunningProgram program = new RunningProgram();
  @Mixin private final Which which = new Which();

  @Option(names = "--csv", description = "As CSV with a line of names. The default.")
  private boolean csv;

  @Option(names = "--json", description = "As JSON, one letter a line, with all that is known.")
  private boolean json;

  @Override
  public Integer call() {
    if (csv && json) {
      System.err.println("swapgate: --csv or --json, not both");
      return 2;
    }
    try {
      return export();
    } catch (RunningProgram.Unreachable e) {
      System.err.println("swapgate: " + e.getMessage());
      return DeadLettersCommand.SAID_NO;
    }
  }

  private int export() {
    if (!json) {
      System.out.println(String.join(",", COLUMNS));
    }
    for (int page = 1; ; page++) {
      var more = "sort=at&pageSize=" + PAGE + "&page=" + page;
      var answer = program.get("/api/dead-letters" + which.query(more));
      if (!answer.isGood()) {
        System.err.println("swapgate: " + answer.why());
        return DeadLettersCommand.SAID_NO;
      }
      var letters = answer.body().path("items");
      letters.forEach(letter -> System.out.println(json ? letter.toString() : line(letter)));
      if (letters.size() < PAGE) {
        return 0;
      }
    }
  }

  private static String line(JsonNode letter) {
    return COLUMNS.stream()
        .map(column -> quoted(letter.path(column).asText("")))
        .collect(Collectors.joining(","));
  }

  /** After RFC 4180; what a spreadsheet would take for a formula is told as text. */
  private static String quoted(String text) {
    var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
