package io.swapgate.simulator.trading.ask;

import io.swapgate.simulator.platform.Refused;
import java.util.Map;

/** The job API's noes, with the codes that its contract lists. */
public final class Refusals {
  private static final Map<Integer, String> CODES =
      Map.of(
          400, "bad.request",
          401, "authentication.required",
          403, "not.authorized",
          404, "not.found",
          408, "client.timeout",
          413, "request.entity.too.large",
          429, "too.many.requests",
          500, "internal.server.error",
          503, "service.unavailable",
          504, "request.timeout");

  private Refusals() {}

  public static Refused invalid(String what) {
    return new Refused(400, "wfm.validation.failure", "The request is not valid.", what);
  }

  public static Refused badRequest(String code, String what) {
    return new Refused(400, code, "The request is not valid.", what);
  }

  public static Refused noJson(String contentType) {
    return new Refused(
        415, "unsupported.media.type", "JSON was expected.", "Got '" + contentType + "'.");
  }

  public static Refused unknownBusinessUnit(String id) {
    return unknown("wfm.business.unit.not.found", "business unit", id);
  }

  public static Refused unknownManagementUnit(String id) {
    return unknown("wfm.management.unit.not.found", "management unit", id);
  }

  public static Refused unknown(String what, String id) {
    return unknown("wfm.entity.not.found", what, id);
  }

  /** The management unit is of another business unit than that in the path, or of none. */
  public static Refused strangeManagementUnit(String id) {
    return badRequest(
        "wfm.validation.management.unit.not.found", "No management unit '" + id + "' in it.");
  }

  public static Refused foreignJob(String id) {
    return new Refused(
        403, "not.authorized", "Somebody else started it.", "Job '" + id + "' is not yours.");
  }

  public static Refused staleVersion(String tradeId) {
    return new Refused(
        409,
        "wfm.transaction.conflict",
        "Entity was modified by another request.",
        "The version of trade '" + tradeId + "' is not the one on the backend.");
  }

  public static Refused conflict(String details) {
    return new Refused(409, "request.conflict", "The request is in conflict.", details);
  }

  /** Returns the failure that was scripted; the code is the usual one of its status. */
  public static Refused scripted(int status) {
    return status == 409
        ? conflict("The simulator was told to.")
        : new Refused(
            status,
            CODES.getOrDefault(status, "scripted"),
            "Status " + status + ".",
            "The simulator was told to.");
  }

  private static Refused unknown(String code, String what, String id) {
    return new Refused(404, code, "The " + what + " does not exist.", "No '" + id + "'.");
  }
}
