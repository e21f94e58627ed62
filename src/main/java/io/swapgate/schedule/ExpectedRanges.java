package io.swapgate.schedule;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.util.Map;

/** What the swaps that were listed of late need of each agent. */
final class ExpectedRanges {
  private final Map<AgentId, Window> ranges =
      Caffeine.newBuilder()
          .maximumSize(10_000)
          .expireAfterWrite(Duration.ofMinutes(10))
          .<AgentId, Window>build()
          .asMap();

  void add(AgentId agent, Window range) {
    ranges.merge(agent, range, Window::span);
  }

  /** {@code own}, and what other swaps need. */
  Window with(AgentId agent, Window own) {
    return ranges.getOrDefault(agent, own).span(own);
  }
}
