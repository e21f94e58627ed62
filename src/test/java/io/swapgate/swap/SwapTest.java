package io.swapgate.swap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.config.PlainJson;
import io.swapgate.swap.PlatformFinding.Kind;
import io.swapgate.testing.Swaps;
import org.junit.jupiter.api.Test;

/** A swap as the ledger keeps it. */
class SwapTest {
  /** As it was written before platforms told findings. */
  private static final String OLDER =
      """
      {"id":"SW-1","status":"PENDING_APPROVAL","type":"GIVEAWAY","agent":"A-1","counterpart":"A-2",\
      "managementUnit":"MU-7","zone":"UTC","window":{"start":"2026-03-02T08:00:00Z",\
      "end":"2026-03-02T16:00:00Z"},"counterpartWindow":null,"requiredSkills":[],\
      "counterpartRequiredSkills":[],"created":"2026-03-01T08:00:00Z",\
      "lastUpdated":"2026-03-01T12:00:00Z"}""";

  private final ObjectMapper json = PlainJson.mapper();

  @Test
  void isReadAsItWasWrittenBeforeThereWereFindings() throws JsonProcessingException {
    assertThat(json.readValue(OLDER, Swap.class)).isEqualTo(Swaps.giveaway("SW-1"));
    assertThat(
            json.readValue(
                OLDER.replace("\"created\"", "\"findings\":null,\"created\""), Swap.class))
        .isEqualTo(Swaps.giveaway("SW-1"));
  }

  @Test
  void isWrittenAsBeforeWhereNothingIsFound() throws JsonProcessingException {
    assertThat(json.writeValueAsString(Swaps.giveaway("SW-1"))).isEqualTo(OLDER);
  }

  @Test
  void keepsItsFindings() throws JsonProcessingException {
    var found = new PlatformFinding("UnequalPaidTime", Kind.REVIEW);
    var swap = Swaps.draft("SW-1").despite(found).swap();
    var written = json.writeValueAsString(swap);

    assertThat(written)
        .endsWith("\"findings\":[{\"type\":\"UnequalPaidTime\",\"kind\":\"REVIEW\"}]}");
    assertThat(json.readValue(written, Swap.class)).isEqualTo(swap);
  }
}
