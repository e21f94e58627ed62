package io.swapgate.pause;

import io.quarkus.runtime.Startup;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.swap.Swap;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The hours of the week in which schedules are published, {@code swapgate.publish-windows}. */
@Startup // so that one that makes no sense is told of at once
@ApplicationScoped
public class PublishWindows {
  private final List<PublishWindow> windows;

  public PublishWindows(SwapgateConfig config) {
    this.windows =
        config.publishWindows().orElse(List.of()).stream().map(PublishWindow::parse).toList();
  }

  /** How long the longest window that is on at {@code now} still lasts; empty if none is. */
  Optional<Duration> left(Swap swap, Instant now) {
    return windows.stream()
        .flatMap(window -> window.left(now, swap.zone()).stream())
        .max(Duration::compareTo);
  }
}
