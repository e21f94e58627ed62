package io.swapgate.whatif;

import static io.swapgate.testing.Windows.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swapgate.config.PlainJson;
import io.swapgate.rules.Outcome;
import io.swapgate.swap.PlatformFinding;
import io.swapgate.swap.PlatformFinding.Kind;
import io.swapgate.testing.AskedRule;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {
  private static final String CASE =
      """
      {"now": "2026-03-01T12:00:00Z",
       "swap": {"agent": "A-1", "counterpart": "A-2", "zone": "UTC",
                "window": {"start": "2026-03-02T08:00:00Z", "end": "2026-03-02T16:00:00Z"}},
       "schedules": {
         "agent": {"shifts": [{"window": {"start": "2026-03-02T08:00:00Z", "end": "2026-03-02T16:00:00Z"}}]},
         "counterpart": {"shifts": []}}}
      """;

  private final CaseReader reader = new CaseReader(PlainJson.mapper());

  @Test
  void guessesWhatIsLeftOut() {
    var asked = reader.read(CASE, MONDAY);

    assertThat(asked.now()).isEqualTo("2026-03-01T12:00:00Z");
    assertThat(asked.schedules().agent().shifts().get(0).paidMinutes()).isEqualTo(480);
    assertThat(asked.by(AskedRule.usual()).getOutcome()).isEqualTo(Outcome.OFF);
  }

  @Test
  void tellsWhatTheRulesFind() {
    var late = CASE.replace("2026-03-01T12:00:00Z", "2026-03-02T07:00:00Z");

    assertThat(reader.read(late, MONDAY).by(AskedRule.usual()).getOutcome())
        .isEqualTo(Outcome.HOLD);
  }

  @Test
  void readsWhatThePlatformFinds() {
    var found =
        CASE.replace("\"zone\"", "\"findings\": [{\"type\": \"UnequalPaidTime\"}], \"zone\"");
    var asked = reader.read(found, MONDAY);

    assertThat(asked.swap().findings())
        .containsExactly(new PlatformFinding("UnequalPaidTime", Kind.VIOLATION));
    assertThat(asked.by(AskedRule.usual()).getOutcome()).isEqualTo(Outcome.HOLD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "now": "2026-03-01T12:00:00Z", | "now": "soon",   | now is no instant, such as 2026-12-01T08:00:00Z: soon
          "agent": "A-1",                | ''               | swap.agent is missing
          "zone": "UTC"                  | "zone": "Mars/X" | swap.zone:
          "zone": "UTC"                  | "zone": "UTC", "findings": [{}] | swap.findings.0.type is missing
          "zone": "UTC"                  | "zone": "UTC", "findings": [3] | swap.findings.0.type is missing
          "zone": "UTC"                  | "zone": "UTC", "findings": [{"type": "X", "kind": "DOUBT"}] | swap.findings.0.kind:
          "counterpart": {"shifts": []}  | "x": 1           | schedules.counterpart is missing, or is no JSON object
          "shifts": []                   | "agent": "A-3"   | schedules.counterpart is that of A-3, but swap.counterpart is A-2
          "start": "2026-03-02T08:00:00Z"| "start": "8"     | swap.window.start is no instant, such as 2026-12-01T08:00:00Z
          "swap": {                     | "swap": [        | no JSON, line \
          """)
  void saysWhatAndWhere(String right, String wrong, String fault) {
    var text = CASE.replaceFirst(Pattern.quote(right), wrong);

    assertThatThrownBy(() -> reader.read(text, MONDAY))
        .isInstanceOf(UnreadableCase.class)
        .hasMessageStartingWith(fault);
  }
}
