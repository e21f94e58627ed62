package io.swapgate.backend.genesyscloud.decide;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.swapgate.swap.FreshSwap;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.SwapStatus;

/**
 * One decision in a job: the version says what it was decided on.
 *
 * @param wanted APPROVED or DENIED
 */
record Entry(FreshSwap fresh, SwapStatus wanted) {
  SwapId id() {
    return fresh.swap().id();
  }

  Swap swap() {
    return fresh.swap();
  }

  void addTo(ArrayNode entities) {
    var entity = entities.addObject();
    entity.put("id", id().value()).put("state", state());
    entity.putObject("metadata").put("version", Integer.parseInt(fresh.version()));
  }

  /** In the contract's words. */
  String state() {
    return wanted == SwapStatus.APPROVED ? "Approved" : "Denied";
  }
}
