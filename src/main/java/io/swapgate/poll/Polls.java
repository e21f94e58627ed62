package io.swapgate.poll;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.inhand.Claims;
import io.swapgate.ledger.review.OpenLetters;
import io.swapgate.meter.Meters;
import io.swapgate.schedule.RoundSchedules;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Variable;
import org.jspecify.annotations.Nullable;

/** Walks through the pages of pending swaps and picks those that are not in hand or finished. */
@Named("polls")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from poll-swaps and poll-page
public class Polls {
  private final SwapgateConfig config;
  private final Claims claims;
  private final OpenLetters openLetters;
  private final RoundSchedules schedules;
  private final UnreadableSwaps unreadable;
  private final PollHealth health;
  private final Meters meters;
  private @Nullable PollRound round;
  private Set<SwapId> letters = Set.of();
  private Set<SwapId> missing = Set.of();
  private Optional<String> lastTag = Optional.empty();

  public Polls(
      SwapgateConfig config,
      Claims claims,
      OpenLetters openLetters,
      RoundSchedules schedules,
      UnreadableSwaps unreadable,
      PollHealth health,
      Meters meters) {
    this.config = config;
    this.claims = claims;
    this.openLetters = openLetters;
    this.schedules = schedules;
    this.unreadable = unreadable;
    this.health = health;
    this.meters = meters;
  }

  /** Begins a round; a whole listing is not asked for again while nothing can have changed. */
  public void begin() {
    health.begins();
    var tag = claims.beginRound() ? Optional.<String>empty() : lastTag;
    round = new PollRound(config.poll().pageSize(), tag);
    lastTag = Optional.empty();
    letters = openLetters.toLookFor();
    missing = claims.expected();
    missing.addAll(letters);
  }

  public boolean hasNext() {
    return !claims.isShut() && round().hasNext();
  }

  public PageRequest request() {
    return round().request();
  }

  /** The swaps of the page to be worked on; each is claimed as it is taken, when there is room. */
  public Iterator<Swap> pick(@Variable("page") SwapPage page) {
    round().got(page);
    health.moves();
    page.swaps().forEach(swap -> missing.remove(swap.id()));
    page.unreadable().forEach(entry -> entry.id().ifPresent(missing::remove));
    unreadable.record(page.unreadable());
    schedules.expect(page.swaps());
    return claims.takeFrom(page.swaps(), health::moves);
  }

  /** After a whole listing: what we hold to be undecided and the platform does not list. */
  public Iterator<Swap> missing() {
    if (!round().isWhole()) {
      return Collections.emptyIterator();
    }
    openLetters.lookedFor(letters);
    return claims.takeMissing(missing);
  }

  /** The round is complete, unless it was cut short; fails if a part could not be read. */
  public void end() {
    if (claims.isShut()) {
      return;
    }
    round()
        .fault()
        .ifPresent(
            fault -> {
              throw fault;
            });
    lastTag = round().tag();
    meters.pollDone();
    health.done();
  }

  private PollRound round() {
    if (round == null) {
      throw new IllegalStateException("no poll has begun");
    }
    return round;
  }
}
