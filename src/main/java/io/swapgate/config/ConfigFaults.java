package io.swapgate.config;

import java.util.List;

/** What was configured makes no sense; says why, a line each, naming its key or its file. */
public class ConfigFaults extends RuntimeException {
  private final List<String> lines;

  public ConfigFaults(List<String> lines) {
    super(String.join("; ", lines));
    this.lines = List.copyOf(lines);
  }

  public List<String> lines() {
    return lines;
  }
}
