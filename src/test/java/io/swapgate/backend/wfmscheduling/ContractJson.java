package io.swapgate.backend.wfmscheduling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;

/** Bodies as the contract has them, for tests to spoil. */
final class ContractJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ContractJson() {}

  static ObjectNode swap() {
    return object(
        """
        {
          "id": "SW-1",
          "status": "PENDING_APPROVAL",
          "swapType": "TRADE",
          "agentId": "A-19203",
          "counterpartAgentId": "A-2",
          "managementUnitId": "MU-7",
          "timeZone": "America/Chicago",
          "window": {"start": "2026-03-02T08:00:00-06:00", "end": "2026-03-02T16:00:00-06:00"},
          "counterpartWindow": {"start": "2026-03-03T14:00:00Z", "end": "2026-03-03T22:00:00Z"},
          "requiredSkills": ["billing", "chat"],
          "counterpartRequiredSkills": ["spanish"],
          "createdDate": "2026-03-01T08:00:00Z",
          "lastUpdated": "2026-03-01T12:00:00.250Z"
        }
        """);
  }

  static ObjectNode swap(String id) {
    return swap().put("id", id);
  }

  static ObjectNode schedule() {
    return object(
        """
        {
          "agentId": "A-19203",
          "state": "SCHEDULED",
          "timeZone": "Europe/Berlin",
          "skills": ["billing"],
          "shifts": [
            {
              "id": "SH-1",
              "start": "2026-03-02T08:00:00+01:00",
              "end": "2026-03-02T16:00:00+01:00",
              "paidMinutes": 450,
              "activityCategory": "TRAINING"
            }
          ],
          "lastUpdated": "2026-03-01T12:00:00Z"
        }
        """);
  }

  /** The first of three pages. */
  static ObjectNode page(JsonNode... entities) {
    var page = object("{\"pageSize\": 500, \"pageNumber\": 1, \"pageCount\": 3, \"total\": 1200}");
    page.putArray("entities").addAll(List.of(entities));
    return page;
  }

  static ObjectNode object(String text) {
    try {
      return MAPPER.readValue(text, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
