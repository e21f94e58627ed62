package io.swapgate.route;

import java.util.List;

/** The routes lead nowhere; says where, each line naming its file. */
public final class RouteFaults extends RuntimeException {
  private final List<String> lines;

  RouteFaults(List<String> lines) {
    super(String.join("; ", lines));
    this.lines = List.copyOf(lines);
  }

  public List<String> lines() {
    return lines;
  }
}
