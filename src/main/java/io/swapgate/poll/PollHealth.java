package io.swapgate.poll;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.failure.ConfigurationFault;
import io.swapgate.failure.CredentialsRefused;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.ProgramStops;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.meter.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How polling fares: says what is wrong once a round, and whether it ever worked. */
@Named("pollHealth")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from error-handling
public class PollHealth {
  private static final Logger LOG = Logger.getLogger(PollHealth.class);

  private final SwapgateConfig config;
  private final Clock clock;
  private final Meters meters;
  private final Event<ConfigurationFault> faults;
  private volatile boolean hasBegun;
  private volatile @Nullable Instant lastDone;
  private volatile @Nullable Instant lastMove;
  private volatile @Nullable String trouble;

  public PollHealth(
      SwapgateConfig config, Clock clock, Meters meters, Event<ConfigurationFault> faults) {
    this.config = config;
    this.clock = clock;
    this.meters = meters;
    this.faults = faults;
  }

  void begins() {
    hasBegun = true;
  }

  /** Whether polling has begun at all, with whatever success. */
  public boolean hasBegun() {
    return hasBegun;
  }

  /** A page came, or a swap of it went its way: polling does not hang. */
  void moves() {
    lastMove = clock.instant();
  }

  void done() {
    if (trouble != null) {
      LOG.info("The platform answers again");
    } else if (lastDone == null) {
      LOG.infof("Connected to %s", config.wfm().baseUrl());
    }
    lastDone = clock.instant();
    lastMove = lastDone;
    trouble = null;
  }

  /** A round failed; the next one tries again. Wrong credentials at the start end the program. */
  public void failed(Exchange exchange) {
    var cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    if (cause instanceof ProgramStops || isRateLimited(cause)) {
      return; // nothing is wrong: the gate has said what there is to say
    }
    meters.pollFailed();
    var what = Failure.words(cause);
    trouble = what;
    if (cause instanceof CredentialsRefused && lastDone == null) {
      faults.fire(new ConfigurationFault(what));
    } else {
      LOG.warnf("Polling %s failed, again in %s: %s", config.wfm().baseUrl(), every(), what);
    }
  }

  private static boolean isRateLimited(Exception cause) {
    return cause instanceof TryAgainLater later
        && later.failure().kind() == FailureKind.RATE_LIMITED;
  }

  private String every() {
    return config.poll().every().toString().substring(2).toLowerCase(Locale.ROOT);
  }

  /** What is wrong now; empty if nothing is. */
  public Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** When polling last got on; a round through many pages may take long. */
  public Optional<Instant> lastMove() {
    return Optional.ofNullable(lastMove);
  }

  public Optional<Instant> lastDone() {
    return Optional.ofNullable(lastDone);
  }
}
