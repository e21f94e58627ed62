package io.swapgate.rules.custom;

import com.fasterxml.jackson.databind.JsonNode;
import com.jayway.jsonpath.JsonPath;
import io.quarkus.runtime.configuration.DurationConverter;
import io.swapgate.failure.Failure;
import io.swapgate.rules.Outcome;
import io.swapgate.rules.book.NamedRule;
import io.swapgate.rules.setting.Faults;
import io.swapgate.rules.setting.Nearest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.camel.CamelContext;

/** One file of the house's own rules. */
final class RuleFile {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final List<String> KEYS =
      List.of("name", "description", "outcome", "refuseWhen", "reason", "sees");
  private static final List<String> LANGUAGES = List.of("simple", "jsonpath");

  private final Path file;
  private final CamelContext camel;
  private final Faults faults;

  RuleFile(Path file, CamelContext camel, Faults faults) {
    this.file = file;
    this.camel = camel;
    this.faults = faults;
  }

  /** The rule of one item {@code - rule: …}; empty if something is wrong with it. */
  Optional<NamedRule> read(JsonNode item) {
    var rule = item.path("rule");
    var name = rule.path("name").asText("");
    if (!rule.isObject() || !NAME.matcher(name).matches()) {
      faults.add(file + ": every item is a rule: with a name of small letters, digits and -");
      return Optional.empty();
    }
    rule.fieldNames().forEachRemaining(key -> known(name, key));
    var outcome = outcome(name, rule.path("outcome").asText("hold"));
    var sees = sees(name, rule.path("sees").asText("0h"));
    var reason = rule.path("reason").asText("");
    if (reason.isEmpty()) {
      fault(name, "has no reason: one sentence for coordinators");
    }
    try {
      var question = question(name, rule.path("refuseWhen"));
      var sentence = camel.resolveLanguage("simple").createExpression(reason);
      return question.map(
          q -> new NamedRule(name, outcome, s -> new CustomRule(name, q, sentence, sees)));
    } catch (RuntimeException e) {
      fault(name, "cannot be understood: " + CustomRule.line(Failure.innermost(e)));
      return Optional.empty();
    }
  }

  private Optional<Question> question(String name, JsonNode refuseWhen) {
    if (refuseWhen.size() != 1) {
      fault(name, "needs refuseWhen with one of " + String.join(", ", LANGUAGES));
      return Optional.empty();
    }
    var only = refuseWhen.properties().iterator().next();
    if (!LANGUAGES.contains(only.getKey())) {
      fault(name, "asks in " + only.getKey() + "; known are " + String.join(", ", LANGUAGES));
      return Optional.empty();
    }
    var text = only.getValue().asText();
    if (only.getKey().equals("jsonpath")) {
      JsonPath.compile(text); // Camel does so no sooner than when it is asked
    }
    var predicate = camel.resolveLanguage(only.getKey()).createPredicate(text);
    predicate.init(camel);
    return Optional.of(new Question(camel, only.getKey(), predicate));
  }

  private void known(String name, String key) {
    if (!KEYS.contains(key)) {
      var near = Nearest.to(key, KEYS).map(word -> "; did you mean " + word + "?").orElse("");
      fault(name, "has a " + key + ", which no rule has" + near);
    }
  }

  private Outcome outcome(String name, String text) {
    try {
      return Outcome.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      fault(name, "has an outcome that is none of off, hold, deny: " + text);
      return Outcome.OFF;
    }
  }

  private Duration sees(String name, String text) {
    try {
      return DurationConverter.parseDuration(text).abs();
    } catch (IllegalArgumentException e) {
      fault(name, "has a sees that is no length of time, such as 7d: " + text);
      return Duration.ZERO;
    }
  }

  private void fault(String name, String what) {
    faults.add(file + ": the rule " + name + " " + what);
  }
}
