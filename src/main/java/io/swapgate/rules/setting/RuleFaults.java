package io.swapgate.rules.setting;

import java.util.List;

/** The rules cannot be made from the settings; says why, each line naming its key. */
public final class RuleFaults extends RuntimeException {
  private final List<String> lines;

  RuleFaults(List<String> lines) {
    super(String.join("; ", lines));
    this.lines = List.copyOf(lines);
  }

  public List<String> lines() {
    return lines;
  }
}
