package io.swapgate.api;

/** An answer that is no success, told as RFC 9457 asks. */
public final class Problem extends RuntimeException {
  private final int status;

  Problem(int status, String detail) {
    super(detail);
    this.status = status;
  }

  int status() {
    return status;
  }
}
