package io.swapgate.backend.genesyscloud.trade;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.backend.Fields;
import io.swapgate.backend.genesyscloud.unit.BusinessUnit;
import io.swapgate.backend.genesyscloud.unit.Capabilities;
import io.swapgate.backend.genesyscloud.unit.ShiftTrading;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.PlatformFinding;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import io.swapgate.swap.SwapStatus;
import io.swapgate.swap.SwapType;
import io.swapgate.swap.Window;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The contract's Trade, as a swap.
 *
 * @param found the trade as {@code trade}, and {@code matchReview} if it was evaluated
 */
record TradeJson(JsonNode found, boolean evaluated) {
  Fields trade() {
    return new Fields(found.path("trade"));
  }

  JsonNode review() {
    return found.path("matchReview");
  }

  String id() {
    return trade().text("id");
  }

  SwapStatus status() {
    return status(trade().text("state"));
  }

  static SwapStatus status(String state) {
    return switch (state) {
      case "Matched" -> SwapStatus.PENDING_APPROVAL;
      case "Unmatched" -> SwapStatus.PENDING_VALIDATION;
      case "Approved" -> SwapStatus.APPROVED;
      case "Denied" -> SwapStatus.DENIED;
      case "Expired" -> SwapStatus.EXPIRED;
      case "Canceled" -> SwapStatus.CANCELED;
      default -> SwapStatus.UNRECOGNISED;
    };
  }

  /** Opaque to all but decisions. */
  String version() {
    return String.valueOf(metadata().number("version"));
  }

  String managementUnit() {
    return at("initiating", "managementUnit").text("id");
  }

  AgentId giver() {
    return new AgentId(at("initiating", "user").text("id"));
  }

  boolean isGiveaway() {
    var oneSided = trade().require("oneSided").object().path("oneSided");
    if (!oneSided.isBoolean()) {
      throw new Fields.Unreadable("oneSided is neither true nor false");
    }
    return oneSided.booleanValue();
  }

  /** The swap, by the clock of its business unit and the rules of its management unit. */
  Swap swap(BusinessUnit business, ShiftTrading trading, Capabilities capabilities) {
    var type = isGiveaway() ? SwapType.GIVEAWAY : SwapType.TRADE;
    var updated = updated();
    return new Swap(
        new SwapId(id()),
        status(),
        type,
        giver(),
        new AgentId(at("receiving", "user").text("id")),
        managementUnit(),
        business.zone(),
        window(at("initiating", "shift")),
        inReturn(type),
        required(type, trading, capabilities),
        Set.of(),
        metadata().has("dateCreated") ? metadata().instant("dateCreated") : updated,
        updated,
        findings(type, trading, capabilities));
  }

  private Set<PlatformFinding> findings(
      SwapType type, ShiftTrading trading, Capabilities capabilities) {
    var found = Findings.of(review(), type, trading);
    boolean asked = type == SwapType.GIVEAWAY && !trading.mismatch().isEmpty();
    if (asked && !capabilities.isTold(giver())) {
      found.add(new PlatformFinding("MatchingCapabilities", PlatformFinding.Kind.UNEVALUATED));
    }
    return found;
  }

  /** When it last changed; where that is not told, a moment that moves with the version. */
  private Instant updated() {
    if (metadata().has("dateModified")) {
      return metadata().instant("dateModified");
    }
    var since = metadata().has("dateCreated") ? metadata().instant("dateCreated") : Instant.EPOCH;
    return since.plusMillis(metadata().number("version"));
  }

  private Optional<Window> inReturn(SwapType type) {
    boolean given = at("receiving").has("shift");
    if (given == (type == SwapType.GIVEAWAY)) {
      throw new Fields.Unreadable(
          "receiving.shift is " + (given ? "there though" : "missing and not") + " oneSided");
    }
    return given ? Optional.of(window(at("receiving", "shift"))) : Optional.empty();
  }

  /**
   * What a giveaway takes, for which the platform finds nothing by itself: all that its giver can
   * do and that has to match.
   */
  private Set<String> required(SwapType type, ShiftTrading trading, Capabilities capabilities) {
    return type == SwapType.GIVEAWAY ? capabilities.of(giver(), trading.mismatch()) : Set.of();
  }

  private Fields metadata() {
    return at("metadata");
  }

  private Fields at(String... path) {
    var fields = trade();
    for (String name : path) {
      fields = new Fields(fields.require(name).object().path(name));
    }
    return fields;
  }

  private static Window window(Fields shift) {
    return new Window(shift.instant("startDate"), shift.instant("endDate"));
  }
}
