package io.swapgate.simulator.demo;

import static io.swapgate.simulator.demo.Outcome.APPROVED;
import static io.swapgate.simulator.demo.Outcome.APPROVED_BY_OTHER;
import static io.swapgate.simulator.demo.Outcome.GONE;
import static io.swapgate.simulator.demo.Outcome.SKIPPED;

import io.swapgate.simulator.trouble.ConflictKind;
import io.swapgate.simulator.trouble.Garbling;
import io.swapgate.simulator.trouble.Meanwhile;
import io.swapgate.simulator.trouble.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sorts of swaps in a demo world, with how many of two hundred are of each. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state, the rest are values
enum Sort {
  GOOD_TRADE(61, Plot.TRADE, APPROVED),
  GOOD_GIVEAWAY(30, Plot.GIVEAWAY, APPROVED),
  SHARED_AGENT(15, Plot.SHARED_AGENT, APPROVED),
  ODD_ID(3, Plot.ODD_ID, APPROVED),

  TOO_LONG(5, Plot.TOO_LONG, Expectation.heldBy(BrokenRule.MAX_CONSECUTIVE_HOURS)),
  UNSKILLED(5, Plot.UNSKILLED, Expectation.heldBy(BrokenRule.SKILLS)),
  OVERLAPPING(5, Plot.OVERLAPPING, Expectation.heldBy(BrokenRule.OVERLAP)),
  RESCHEDULED(5, Plot.RESCHEDULED, Expectation.heldBy(BrokenRule.WINDOW_IN_SCHEDULE)),
  TOO_SOON(5, Plot.TOO_SOON, Expectation.heldBy(BrokenRule.NOTICE)),

  ADHERENCE(5, APPROVED, dice -> Trouble.conflict(ConflictKind.ADHERENCE, upToThree(dice))),
  TRANSITION(6, APPROVED, dice -> Trouble.conflict(ConflictKind.TRANSITION, upToThree(dice))),
  AGENT_BUSY(6, APPROVED, dice -> Trouble.conflict(ConflictKind.AGENT_BUSY, upToThree(dice))),
  PUBLISHING(4, APPROVED, dice -> Trouble.conflict(ConflictKind.PUBLISHING, upToThree(dice))),
  OTHER_CONFLICT(3, APPROVED, dice -> Trouble.conflict(ConflictKind.OTHER, upToThree(dice))),
  ENDLESS_ADHERENCE(3, ConflictKind.ADHERENCE),
  ENDLESS_TRANSITION(3, ConflictKind.TRANSITION),
  ENDLESS_OTHER(1, ConflictKind.OTHER),

  VALIDATING(8, APPROVED, dice -> Trouble.validatingFor(Duration.ofMillis(within(dice, 2, 5)))),
  ETAG_CHURN(6, APPROVED, dice -> Trouble.etagChurn(upToThree(dice))),
  APPROVED_MEANWHILE(3, APPROVED_BY_OTHER, Meanwhile.APPROVED_BY_COORDINATOR),
  CANCELED_MEANWHILE(3, GONE, Meanwhile.CANCELED_BY_AGENT),
  EDITED_MEANWHILE(2, APPROVED, Meanwhile.EDITED),
  FAULT_ON_READ(2, APPROVED, dice -> Trouble.failsOnRead(503, upToThree(dice))),
  FAULT_ON_APPROVE(1, APPROVED, dice -> Trouble.failsOnApprove(503, upToThree(dice))),
  LOST_ANSWER(1, APPROVED, dice -> Trouble.losesAnswer(500)),
  LOST_IN_GATEWAY(1, APPROVED, dice -> Trouble.losesAnswer(504)),
  PROXY_PAGE(1, APPROVED, dice -> Trouble.proxyPage(502, upToThree(dice))),

  UNKNOWN_FIELDS(1, Garbling.UNKNOWN_FIELDS, Expectation.of(APPROVED)),
  LONG_STRING(1, Garbling.LONG_STRING, Expectation.deadOf(Garbling.LONG_STRING)),
  UNKNOWN_STATUS(1, Garbling.UNKNOWN_STATUS, Expectation.of(SKIPPED)),
  UNKNOWN_TYPE(1, Garbling.UNKNOWN_TYPE, Expectation.deadOf(Garbling.UNKNOWN_TYPE)),
  MISSING_FIELD(1, Garbling.MISSING_FIELD, Expectation.deadOf(Garbling.MISSING_FIELD)),
  BACKWARDS_WINDOW(1, Garbling.BACKWARDS_WINDOW, Expectation.deadOf(Garbling.BACKWARDS_WINDOW)),
  UNKNOWN_ZONE(1, Garbling.UNKNOWN_TIME_ZONE, Expectation.deadOf(Garbling.UNKNOWN_TIME_ZONE));

  final Plot plot;
  final Expectation expectation;
  private final int inTwoHundred;
  private final Function<Random, List<Trouble>> troubles;

  /** How the agents of a swap and their schedules stand to each other. */
  enum Plot {
    TRADE,
    GIVEAWAY,
    /** The agent who offers also offers in other swaps, each time another shift. */
    SHARED_AGENT,
    /** The ids of the swap and of the agent need escaping in a path. */
    ODD_ID,
    TOO_LONG,
    UNSKILLED,
    OVERLAPPING,
    RESCHEDULED,
    TOO_SOON
  }

  Sort(int inTwoHundred, Plot plot, Outcome outcome) {
    this(inTwoHundred, plot, Expectation.of(outcome));
  }

  Sort(int inTwoHundred, Plot plot, Expectation expectation) {
    this(inTwoHundred, plot, expectation, dice -> List.of());
  }

  Sort(int inTwoHundred, Outcome outcome, Function<Random, Trouble> trouble) {
    this(inTwoHundred, Plot.TRADE, Expectation.of(outcome), trouble.andThen(List::of));
  }

  Sort(int inTwoHundred, Outcome outcome, Meanwhile what) {
    this(inTwoHundred, outcome, dice -> Trouble.inBetween(what));
  }

  Sort(int inTwoHundred, ConflictKind endless) {
    this(
        inTwoHundred,
        Plot.TRADE,
        Expectation.deadOf(endless),
        dice -> List.of(Trouble.conflictForEver(endless)));
  }

  Sort(int inTwoHundred, Garbling how, Expectation expectation) {
    this(inTwoHundred, Plot.TRADE, expectation, dice -> List.of(Trouble.garbled(how)));
  }

  Sort(
      int inTwoHundred,
      Plot plot,
      Expectation expectation,
      Function<Random, List<Trouble>> troubles) {
    this.inTwoHundred = inTwoHundred;
    this.plot = plot;
    this.expectation = expectation;
    this.troubles = troubles;
  }

  Trouble[] troubles(Random dice) {
    return troubles.apply(dice).toArray(Trouble[]::new);
  }

  /** Returns two hundred sorts, each as often as it is meant to come. */
  static List<Sort> deck() {
    var deck = new ArrayList<Sort>();
    Stream.of(values()).forEach(sort -> deck.addAll(sort.copies()));
    return deck;
  }

  private List<Sort> copies() {
    return Stream.generate(() -> this).limit(inTwoHundred).toList();
  }

  private static int upToThree(Random dice) {
    return 1 + dice.nextInt(3);
  }

  /** Returns milliseconds between these numbers of seconds. */
  private static int within(Random dice, int least, int most) {
    return least * 1000 + dice.nextInt((most - least) * 1000);
  }
}
