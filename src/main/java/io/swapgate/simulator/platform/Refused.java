package io.swapgate.simulator.platform;

/** The platform's no to a call: the status to answer and the contract's error body. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String details;

  public Refused(int status, String code, String message, String details) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }

  public static Refused badRequest(String message, String details) {
    return new Refused(400, "bad.request", message, details);
  }

  public static Refused notFound(String what, String id) {
    return new Refused(404, "not.found", "The " + what + " does not exist.", "No '" + id + "'.");
  }

  public static Refused conflict(String message, String details) {
    return new Refused(409, "Conflict", message, details);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String message() {
    return String.valueOf(getMessage());
  }

  public String details() {
    return details;
  }
}
