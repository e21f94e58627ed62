package io.swapgate.page;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.swapgate.access.Role;
import io.swapgate.ledger.history.LatestChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * {@code /events}: tells open pages that something changed, once a second at most. The ledger is
 * asked, and not this process's own doings, so that it serves whoever made the change.
 */
@Path("/events")
@RolesAllowed(Role.VIEWER)
public class Live {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  /** Two changes in one millisecond are not to be told apart. */
  private static final Duration SLACK = Duration.ofMillis(100);

  private static final int STILL_THERE_EVERY = 15;

  private final LatestChange latest;
  private final Clock clock;

  public Live(LatestChange latest, Clock clock) {
    this.latest = latest;
    this.clock = clock;
  }

  /** Events {@code changed}; {@code alive} when there is nothing to tell. */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<OutboundSseEvent> events(@Context Sse sse) {
    var looked = new AtomicReference<>(clock.instant());
    return Multi.createFrom()
        .ticks()
        .every(LOOK_EVERY)
        .onOverflow()
        .drop()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(tick -> hasChanged(looked) ? "changed" : tick % STILL_THERE_EVERY == 0 ? "alive" : "")
        .filter(name -> !name.isEmpty())
        .map(name -> sse.newEventBuilder().name(name).data(name).build());
  }

  private boolean hasChanged(AtomicReference<Instant> looked) {
    var before = looked.getAndSet(clock.instant());
    return latest.at().isAfter(before.minus(SLACK));
  }
}
