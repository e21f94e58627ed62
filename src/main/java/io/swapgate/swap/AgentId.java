package io.swapgate.swap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The platform's name for an agent; any text. */
public record AgentId(@JsonValue String value) {
  @JsonCreator
  public AgentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an agent id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
