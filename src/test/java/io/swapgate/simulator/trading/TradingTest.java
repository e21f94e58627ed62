package io.swapgate.simulator.trading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.SimulatorSettings;
import io.swapgate.simulator.calls.Exchange;
import io.swapgate.testing.SettableClock;
import io.swapgate.testing.TradingContract;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A simulator on a clock that stands still, and a client of its job API. All that they say to each
 * other must keep to the contract, but for requests that are refused as wrong.
 */
abstract class TradingTest {
  /** The week of the shifts of a swap that leaves them to the simulator. */
  static final String WEEK = "2026-03-09";

  final SettableClock clock = new SettableClock("2026-03-02T10:00:00Z");
  final Simulator wfm = Simulator.start(SimulatorSettings.defaults().on(clock));
  final TradingClient client = TradingClient.of(wfm, "swapgate", "secret");

  /** Whatever is taken out of it is not held against the contract. */
  final List<Exchange> traffic = new CopyOnWriteArrayList<>();

  @BeforeEach
  void listen() {
    wfm.witnessedBy(traffic::add);
  }

  @AfterEach
  void close() {
    wfm.close();
    for (var exchange : traffic) {
      var status = exchange.answer().status();
      var complaints =
          status == 400 || status == 415
              ? TradingContract.ofAnswer(exchange.request(), exchange.answer())
              : TradingContract.complaints(exchange);
      assertThat(complaints).as("%s", exchange).isEmpty();
    }
  }

  static List<String> texts(JsonNode array, String pointer) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(element -> element.at(pointer).asText())
        .toList();
  }
}
