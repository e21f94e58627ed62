package io.swapgate.backend.genesyscloud.trade;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** A trade as the contract has it, for tests to spoil. */
final class TradeEntity {
  private TradeEntity() {}

  static ObjectNode matched() {
    try {
      return (ObjectNode)
          new ObjectMapper()
              .readTree(
                  """
              {"trade": {
                "id": "trade-a", "state": "Matched", "oneSided": false, "acceptableIntervals": [],
                "initiating": {
                  "user": {"id": "A-1"}, "managementUnit": {"id": "MU-1"},
                  "schedule": {"id": "sc-1", "weekDate": "2026-11-23",
                               "businessUnit": {"id": "BU-1"}},
                  "shift": {"id": "s-1", "weekDate": "2026-11-23",
                            "startDate": "2026-11-25T08:00:00+01:00",
                            "endDate": "2026-11-25T16:00:00+01:00"}},
                "receiving": {
                  "user": {"id": "A-2"},
                  "shift": {"id": "s-2", "weekDate": "2026-11-23",
                            "startDate": "2026-11-26T07:00:00Z",
                            "endDate": "2026-11-26T15:00:00Z"}},
                "metadata": {"version": 4, "dateCreated": "2026-11-20T10:00:00Z",
                             "dateModified": "2026-11-20T11:00:00Z"}},
               "matchReview": {}}
              """);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
