package io.swapgate.backend.genesyscloud.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.swapgate.schedule.ScheduleState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdherenceTest {
  @ParameterizedTest
  @CsvSource({
    "INTERACTING, InAdherence, ADHERENCE",
    "COMMUNICATING, OutOfAdherence, ADHERENCE",
    "IDLE, OutOfAdherence, SCHEDULED",
    "OFF_QUEUE, Unknown, SCHEDULED",
    "NOT_RESPONDING, InAdherence, SCHEDULED",
    "'', Unscheduled, SCHEDULED",
    "'', Unknown, UNRECOGNISED",
    "SOMETHING_NEW, '', UNRECOGNISED"
  })
  void waitsForAnAgentWhoIsOnAContact(String routing, String adherence, ScheduleState state) {
    var told = JsonNodeFactory.instance.objectNode();
    told.put("routingStatus", routing).put("adherenceState", adherence);

    assertThat(Adherence.state(told)).isEqualTo(state);
  }
}
