package io.swapgate.backend.wfmscheduling;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.backend.Fields;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.SwapStatus;
import io.swapgate.swap.SwapType;
import io.swapgate.swap.Window;
import java.util.Optional;
import java.util.Set;

/** The contract's ShiftSwap. */
final class SwapJson {
  private SwapJson() {}

  /** Reads a swap; fields that the contract does not know are passed over. */
  static Swap read(JsonNode node) {
    var fields = new Fields(node);
    var type = fields.choice("swapType", SwapType.class, SwapType.UNRECOGNISED);
    return new Swap(
        new SwapId(fields.text("id")),
        fields.choice("status", SwapStatus.class, SwapStatus.UNRECOGNISED),
        type,
        new AgentId(fields.text("agentId")),
        new AgentId(fields.text("counterpartAgentId")),
        fields.text("managementUnitId"),
        fields.zone("timeZone"),
        fields.window("window"),
        counterpartWindow(fields, type),
        fields.texts("requiredSkills"),
        fields.texts("counterpartRequiredSkills"),
        fields.instant("createdDate"),
        fields.instant("lastUpdated"),
        Set.of());
  }

  private static Optional<Window> counterpartWindow(Fields fields, SwapType type) {
    boolean given = fields.has("counterpartWindow");
    if (type == SwapType.TRADE && !given) {
      throw new Fields.Unreadable("counterpartWindow is missing in a TRADE");
    }
    if (type == SwapType.GIVEAWAY && given) {
      throw new Fields.Unreadable("counterpartWindow is there in a GIVEAWAY");
    }
    return given ? Optional.of(fields.window("counterpartWindow")) : Optional.empty();
  }
}
