package io.swapgate.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.swapgate.config.FreshSettings;
import io.swapgate.config.PlainJson;
import io.swapgate.rules.Outcome;
import io.swapgate.rules.book.Evaluation;
import io.swapgate.rules.book.RuleSource;
import io.swapgate.rules.setting.RuleFaults;
import io.swapgate.start.Boot;
import io.swapgate.time.ClockProducer;
import io.swapgate.whatif.CaseReader;
import io.swapgate.whatif.UnreadableCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.camel.impl.DefaultCamelContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code swapgate check-rules}. */
@Command(
    name = "check-rules",
    mixinStandardHelpOptions = true,
    description = "Judge a swap that stands in a file, and print what every rule finds.",
    footer = {
      "",
      "FILE holds JSON as a dead letter does: {\"swap\": {…}, \"schedules\": {\"agent\": {…},"
          + " \"counterpart\": {…}}}; the README has an example. The platform is not asked.",
      "Exit code: 0 if the swap passes, 1 if a rule refuses it, 2 if something cannot be read."
    })
public final class CheckRulesCommand implements Callable<Integer> {
  private static final int REFUSED = 1;
  private static final ObjectMapper JSON =
      PlainJson.mapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Parameters(paramLabel = "FILE", description = "A swap and both schedules, as JSON.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print JSON, with every figure as data.")
  private boolean json;

  @Override
  public Integer call() throws JsonProcessingException {
    try {
      var now = ClockProducer.system().instant();
      var rules = RuleSource.make(FreshSettings.alone(), DefaultCamelContext::new);
      var said = new CaseReader(JSON).read(Files.readString(file), now).by(rules);
      System.out.print(json ? JSON.writeValueAsString(said) + "\n" : table(said));
      return said.isPassed() ? 0 : REFUSED;
    } catch (RuleFaults e) {
      return fault(e.lines());
    } catch (UnreadableCase e) {
      return fault(List.of(file + ": " + e.getMessage()));
    } catch (IOException e) {
      return fault(List.of(file + " cannot be read: " + e));
    }
  }

  private static int fault(List<String> lines) {
    lines.forEach(line -> System.err.println("swapgate: " + line));
    return Boot.CONFIGURATION_FAULT;
  }

  private static String table(Evaluation evaluation) {
    var text = new StringBuilder();
    for (Evaluation.Said said : evaluation.rules()) {
      var sign = said.refuses() ? said.outcome().name().toLowerCase(Locale.ROOT) : "ok";
      if (said.found().isEmpty()) {
        text.append("%-5s %-25s nothing to measure%n".formatted(sign, said.rule()));
      }
      for (Evaluation.Told told : said.found()) {
        var each = told.refuses() ? sign : "ok";
        text.append("%-5s %-25s %s%n".formatted(each, said.rule(), told.sentence()));
      }
    }
    var end = evaluation.getOutcome();
    return text.append(
            end == Outcome.OFF
                ? "The swap passes.%n".formatted()
                : "The swap would be %s.%n"
                    .formatted(end == Outcome.HOLD ? "held" : "denied on the platform"))
        .toString();
  }
}
