package io.swapgate.simulator.scenario.play;

import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.Sort;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Writes the swaps of a play, and into the roster which shifts they take. */
final class Script {
  private final Scenario scenario;
  private final Roster roster;
  private final Random dice;
  private final Instant now;
  private final Troubles troubles;
  private final List<Part> parts = new ArrayList<>();

  Script(Scenario scenario, Roster roster, Random dice, Instant now) {
    this.scenario = scenario;
    this.roster = roster;
    this.dice = dice;
    this.now = now;
    this.troubles = new Troubles(scenario, dice);
  }

  List<Part> write(List<Sort> sorts) {
    for (var sort : sorts) {
      if (sort == Sort.COLLIDING) {
        collide();
      } else {
        meet(sort);
      }
    }
    return List.copyOf(parts);
  }

  private void meet(Sort sort) {
    var meeting = roster.meet(2);
    var giver = meeting.members().get(0);
    var taker = meeting.members().get(1);
    var shift = giver.unit().shift(now, meeting.day());
    var offered = sort == Sort.TOO_SOON ? soon() : shift;
    var inExchange = giver.unit().shift(now, meeting.day() + 2);
    giver.works(sort == Sort.RESCHEDULED ? offered.movedBy(Duration.ofHours(12)) : offered);
    taker.works(inExchange);
    inTheWay(sort, offered).ifPresent(taker::works);
    var spec = dice.nextInt(3) == 0 ? SwapSpec.giveaway(nextId()) : SwapSpec.trade(nextId());
    spec.offering(offered).against(inExchange).requiringInExchange(Member.SKILL);
    spec.requiring(sort == Sort.UNSKILLED ? "tier-2" : Member.SKILL);
    add(sort, giver, taker, spec);
  }

  /** Returns what else the taker works, so that the offered window breaks a rule. */
  private Optional<Window> inTheWay(Sort sort, Window offered) {
    return switch (sort) {
      case TOO_LONG -> Optional.of(justBefore(offered));
      case OVERLAPPING ->
          Optional.of(Window.of(offered.end().minus(Duration.ofHours(2)), Duration.ofHours(4)));
      default -> Optional.empty();
    };
  }

  /** Both are given away by the same agent, to two others where the unit has them. */
  private void collide() {
    var met = roster.meet(3);
    var giver = met.members().get(0);
    var offered = giver.unit().shift(now, met.day());
    giver.works(offered);
    for (var i = 1; i <= 2; i++) {
      var taker = met.members().get(Math.min(i, met.members().size() - 1));
      var spec = SwapSpec.giveaway(nextId()).offering(offered).requiring(Member.SKILL);
      add(Sort.COLLIDING, giver, taker, spec);
    }
  }

  private void add(Sort sort, Member giver, Member taker, SwapSpec spec) {
    spec.between(giver.id(), taker.id())
        .in(giver.unit().id(), giver.unit().zone())
        .changedAgo(Duration.ofSeconds(60 + dice.nextInt(3500)));
    parts.add(new Part(nextId(), sort, giver.id(), taker.id(), spec, troubles.of(sort)));
  }

  private String nextId() {
    return "S" + scenario.seed() + "-" + (parts.size() + 1);
  }

  /** Six hours that end right at the offered window, or a quarter of an hour before it. */
  private Window justBefore(Window offered) {
    var end = offered.start().minus(Duration.ofMinutes(dice.nextBoolean() ? 0 : 15));
    return new Window(end.minus(Duration.ofHours(6)), end);
  }

  private Window soon() {
    var start = now.plus(Duration.ofMinutes(90)).truncatedTo(ChronoUnit.MINUTES);
    return Window.of(start, Duration.ofHours(8));
  }
}
