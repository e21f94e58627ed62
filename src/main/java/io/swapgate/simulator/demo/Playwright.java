package io.swapgate.simulator.demo;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.swap.SwapSpec;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Turns a plot into agents with schedules and the swap that they want. */
final class Playwright {
  private static final List<String> ODD_IDS = List.of("%s/7", "%s übergabe", "../%s");

  private final Simulator wfm;
  private final Random dice;
  private final Stage stage;
  private final Deque<SharedShift> sharedShifts = new ArrayDeque<>();
  private int oddIds;

  Playwright(Simulator wfm, Random dice) {
    this.wfm = wfm;
    this.dice = dice;
    this.stage = new Stage(wfm);
  }

  SwapSpec write(Sort.Plot plot, String id) {
    var setting = Setting.roll(dice, wfm.now());
    return switch (plot) {
      case TRADE -> trade(id, setting);
      case GIVEAWAY -> giveaway(id, setting);
      case SHARED_AGENT -> sharedAgent(id, setting);
      case ODD_ID -> oddId(id, setting);
      case TOO_LONG -> takerAlsoWorks(id, setting, justBefore(setting.offered()));
      case UNSKILLED -> trade(id, setting).requiring(setting.skill(), "tier-2");
      case OVERLAPPING -> takerAlsoWorks(id, setting, acrossTheEnd(setting.offered()));
      case RESCHEDULED -> rescheduled(id, setting);
      case TOO_SOON -> trade(id, setting.offering(soon()));
    };
  }

  private record SharedShift(String agentId, Setting setting) {}

  private SwapSpec trade(String id, Setting setting) {
    var giver = stage.enter(setting, "", List.of(setting.offered()));
    var taker = stage.enter(setting, "", List.of(setting.inExchange()));
    return spec(SwapSpec.trade(id), setting).between(giver, taker);
  }

  /** Every other giveaway hands over only the first half of a shift. */
  private SwapSpec giveaway(String id, Setting setting) {
    var giver = stage.enter(setting, "", List.of(setting.offered()));
    var taker = stage.enter(setting, "", List.of(setting.inExchange()));
    var start = setting.offered().start();
    var part = dice.nextBoolean() ? setting.offered() : Window.of(start, Duration.ofHours(4));
    return spec(SwapSpec.giveaway(id), setting.offering(part)).between(giver, taker);
  }

  /** The shared agent's shifts lie three days apart, so that its swaps pass in any order. */
  private SwapSpec sharedAgent(String id, Setting setting) {
    if (sharedShifts.isEmpty()) {
      share(setting);
    }
    var shared = sharedShifts.remove();
    var taker = stage.enter(shared.setting(), "", List.of(shared.setting().inExchange()));
    return spec(SwapSpec.trade(id), shared.setting()).between(shared.agentId(), taker);
  }

  private void share(Setting first) {
    var second = first.movedBy(Duration.ofDays(3));
    var third = first.movedBy(Duration.ofDays(6));
    var shifts = List.of(first.offered(), second.offered(), third.offered());
    var agentId = stage.enter(first, "", shifts);
    List.of(first, second, third)
        .forEach(setting -> sharedShifts.add(new SharedShift(agentId, setting)));
  }

  private SwapSpec oddId(String id, Setting setting) {
    var oddId = ODD_IDS.get(oddIds++ % ODD_IDS.size()).formatted(id);
    var giver = stage.enter(setting, "/é ?", List.of(setting.offered()));
    var taker = stage.enter(setting, "", List.of(setting.inExchange()));
    return spec(SwapSpec.trade(oddId), setting).between(giver, taker);
  }

  private SwapSpec takerAlsoWorks(String id, Setting setting, Window also) {
    var giver = stage.enter(setting, "", List.of(setting.offered()));
    var taker = stage.enter(setting, "", List.of(also, setting.inExchange()));
    return spec(SwapSpec.trade(id), setting).between(giver, taker);
  }

  private SwapSpec rescheduled(String id, Setting setting) {
    var giver = stage.enter(setting, "", List.of(setting.offered().movedBy(Duration.ofDays(5))));
    var taker = stage.enter(setting, "", List.of(setting.inExchange()));
    return spec(SwapSpec.trade(id), setting).between(giver, taker);
  }

  private SwapSpec spec(SwapSpec spec, Setting setting) {
    return spec.in(setting.site().unit(), setting.site().zone())
        .offering(setting.offered())
        .against(setting.inExchange())
        .requiring(setting.skill())
        .requiringInExchange(setting.skill())
        .changedAgo(Duration.ofMinutes(1 + dice.nextInt(59)));
  }

  /** Six hours that end right at the offered window, or a quarter of an hour before it. */
  private Window justBefore(Window offered) {
    var end = offered.start().minus(Duration.ofMinutes(dice.nextBoolean() ? 0 : 15));
    return new Window(end.minus(Duration.ofHours(6)), end);
  }

  private static Window acrossTheEnd(Window offered) {
    return Window.of(offered.end().minus(Duration.ofHours(2)), Duration.ofHours(4));
  }

  private Window soon() {
    var start = wfm.now().plus(Duration.ofMinutes(90)).truncatedTo(ChronoUnit.MINUTES);
    return Window.of(start, Duration.ofHours(8));
  }
}
