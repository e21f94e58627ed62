package io.swapgate.simulator.trading;

import static io.swapgate.simulator.trading.TradingClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.swapgate.simulator.calls.Reading;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.trouble.ConflictKind;
import io.swapgate.simulator.trouble.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAdherenceTest extends TradingTest {
  @Test
  void adherenceTellsWhoIsOnAContact() {
    var now = Window.of(clock.instant().minusSeconds(60), Duration.ofHours(8));
    wfm.hasAgent("A-1", List.of(), now);
    wfm.hasAgent("A-2", List.of());
    wfm.agentIs("A-1", AgentState.ADHERENCE);

    var list = json(client.get("/adherence?userId=A-1&userId=A-2&userId=nobody"));

    assertThat(texts(list, "/user/id")).containsExactly("A-1", "A-2");
    assertThat(texts(list, "/routingStatus")).containsExactly("INTERACTING", "IDLE");
    assertThat(texts(list, "/adherenceState")).containsExactly("InAdherence", "Unscheduled");
    assertThat(wfm.calls().readings())
        .extracting(Reading::subject, Reading::shown)
        .containsExactly(tuple("A-1", "ADHERENCE"), tuple("A-2", "SCHEDULED"));
  }

  @Test
  void scriptedAdherenceShowsAsOftenAsTold() {
    wfm.hasPendingSwap(SwapSpec.trade("T-1"), Trouble.conflict(ConflictKind.ADHERENCE, 2));

    var shown =
        IntStream.range(0, 3)
            .mapToObj(i -> json(client.get("/adherence?userId=giver-of-T-1")))
            .map(list -> list.at("/0/routingStatus").asText());

    assertThat(shown).containsExactly("INTERACTING", "INTERACTING", "IDLE");
  }

  @Test
  void adherenceTakesAHundredUsersAndNoMore() {
    assertThat(client.get("/adherence" + users(100)).statusCode()).isEqualTo(200);
    assertThat(code(users(101))).isEqualTo("max.user.ids");
    assertThat(code("")).isEqualTo("no.user.ids.specified");
    assertThat(code("?userId=")).isEqualTo("invalid.id");
  }

  private String code(String query) {
    var answer = client.get("/adherence" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    return json(answer).path("code").asText();
  }

  private static String users(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "userId=A-" + i)
        .collect(Collectors.joining("&", "?", ""));
  }
}
