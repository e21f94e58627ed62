package io.swapgate.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteHouseRulesTest {
  private static final String SOUND =
      """
      - route:
          id: greet-swap
          description: Greet a swap, then pass it on.
          note: A greeting is never repeated.
          routeConfigurationId: polling
          errorHandler: { noErrorHandler: {} }
          from:
            uri: direct:greet-swap
            parameters: { block: true }
            steps:
              - bean: { ref: guards, method: begin }
              - choice:
                  when:
                    - simple: "${variable.verdict.passed}"
                      steps:
                        - to: { uri: "{{swapgate.queue}}", parameters: { timeout: 0 } }
      """;
  private static final String SOUND_ERROR_HANDLING =
      """
      - routeConfiguration:
          description: Try again.
          onException:
            - onException:
                exception: [ io.swapgate.failure.SwapSettled ]
                redeliveryPolicy: { maximumRedeliveries: "{{swapgate.queue}}" }
                steps:
                  - to: direct:greet-swap
      """;

  private final RouteHouseRules rules =
      new RouteHouseRules(
          new RouteHouse(
              Set.of("swapgate.queue"),
              Set.of("polling"),
              Set.of("direct:greet-swap", "direct:wfm-greet-swap"),
              Set.of("guards")));

  @Test
  void findNoFaultWithSoundFiles() {
    assertThat(rules.complaints(RouteFile.of("routes/greet-swap.camel.yaml", SOUND))).isEmpty();
    assertThat(rules.complaints(errorHandling(SOUND_ERROR_HANDLING))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          steps:                    | stepz:                   | property 'stepz' is not defined
          id: greet-swap            | group: g                 | a route has no id
          id: greet-swap            | id: greet                | is not called greet-swap
          id: greet-swap            | id: greetSwap            | id greetSwap is not kebab-case
          uri: direct:greet-swap    | uri: direct:greet        | not direct:greet-swap
          description: Greet a swap | group: g                 | has no description
          then pass it on.          | then pass it on          | full stop
          never repeated            | sent by {{swapgate.queue}} | a placeholder in prose
          Id: polling               | Id: poling               | no routeConfiguration poling
          noErrorHandler: {}        | deadLetterChannel: {}    | belongs in error-handling
          bean: { ref: guards, method: begin } | to: log:a?showBody=true | options go under parameters
          bean: { ref: guards, method: begin } | script: { groovy: a }   | programs belong in a bean
          bean: { ref: guards, method: begin } | doTry: { steps: [] }    | a backend's routes only
          bean: { ref: guards, method: begin } | to: kamelet:log         | no place in our routes
          bean: { ref: guards, method: begin } | to: direct:nowhere      | no route listens to direct:nowhere
          bean: { ref: guards, method: begin } | to: { id: to-3153, uri: log:a } | id to-3153 is not
          ref: guards               | ref: guard               | no class is @Named guard
          verdict.passed}           | verdict.hours} > 12      | a condition is one property
          simple: "${variable.verdict.passed}" | groovy: a               | programs belong in a bean
          swapgate.queue}}          | swapgate.cue}}           | application.properties has no swapgate.cue
          to: { uri: "{{swapgate.queue}}", parameters: { timeout: 0 } } | choice: { otherwise: { steps: [] } } | nested 3 deep
          timeout: 0                | timeout: "{{millis:swapgate.wait}}" | application.properties has no swapgate.wait
          timeout: 0                | timeout: 10s             | a number belongs in
          timeout: 0                | timeout: 1m30s           | a number belongs in
          timeout: 0                | base: http://wfm.test    | an address belongs in
          """)
  void complainAboutABrokenRoute(String sound, String broken, String complaint) {
    assertThat(SOUND).contains(sound);

    var complaints =
        rules.complaints(
            RouteFile.of("routes/greet-swap.camel.yaml", SOUND.replace(sound, broken)));

    assertThat(complaints)
        .allSatisfy(c -> assertThat(c).startsWith("routes/greet-swap.camel.yaml: "))
        .anySatisfy(c -> assertThat(c).contains(complaint));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          description: Try          | id: other                | has 0 defaults
          SwapSettled               | SwapSetled               | no such exception
          failure.SwapSettled       | swap.SwapId              | no exception
          failure.SwapSettled       | ledger.database.LedgerFailed | not @RegisterForReflection
          maximumRedeliveries: "{{swapgate.queue}}" | maximumRedeliverys: 0   | is not defined
          "{{swapgate.queue}}"      | 3                        | a number belongs in
          """)
  void complainAboutBrokenErrorHandling(String sound, String broken, String complaint) {
    assertThat(SOUND_ERROR_HANDLING).contains(sound);

    var complaints = rules.complaints(errorHandling(SOUND_ERROR_HANDLING.replace(sound, broken)));

    assertThat(complaints).anySatisfy(c -> assertThat(c).contains(complaint));
  }

  @Test
  void complainAboutBeansInAFileOfRoutes() {
    var file = RouteFile.of("routes/greet-swap.camel.yaml", SOUND + "- beans: []\n");

    assertThat(rules.complaints(file)).anySatisfy(c -> assertThat(c).contains("holds beans"));
  }

  @Test
  void complainAboutTwoRoutesInAFile() {
    var file = RouteFile.of("routes/greet-swap.camel.yaml", SOUND + SOUND);

    assertThat(rules.complaints(file)).anySatisfy(c -> assertThat(c).contains("holds 2 routes"));
  }

  @Test
  void complainAboutTooManyStepsAndLines() {
    var step = "        - bean: { ref: guards, method: begin }\n";
    var file = RouteFile.of("routes/greet-swap.camel.yaml", SOUND + step.repeat(50));

    assertThat(rules.complaints(file))
        .anySatisfy(c -> assertThat(c).contains("52 steps in a row"))
        .anySatisfy(c -> assertThat(c).contains("has 66 lines"));
  }

  @Test
  void letABackendHoldManyRoutesButNameThemAsOperations() {
    var wfm = SOUND.replace("greet-swap", "wfm-greet-swap");

    assertThat(rules.complaints(backend(wfm + wfm))).isEmpty();
    assertThat(rules.complaints(backend(wfm + SOUND)))
        .singleElement()
        .asString()
        .contains("route greet-swap is not called wfm-");
  }

  private static RouteFile errorHandling(String text) {
    return RouteFile.of("routes/error-handling.camel.yaml", text);
  }

  private static RouteFile backend(String text) {
    return RouteFile.of("routes/backend/wfm-test.camel.yaml", text);
  }
}
