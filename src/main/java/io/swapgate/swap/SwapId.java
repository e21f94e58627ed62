package io.swapgate.swap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The platform's name for a swap; any text, so it is encoded wherever it becomes part of a path.
 */
public record SwapId(@JsonValue String value) {
  @JsonCreator
  public SwapId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a swap id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
