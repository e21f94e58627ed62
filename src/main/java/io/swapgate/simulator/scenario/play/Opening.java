package io.swapgate.simulator.scenario.play;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.scenario.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Sets the platform as a scenario has it, before the first swap is there. */
final class Opening {
  private final Scenario scenario;
  private final Simulator wfm;

  Opening(Scenario scenario, Simulator wfm) {
    this.scenario = scenario;
    this.wfm = wfm;
  }

  void conditions() {
    wfm.skewsClock(scenario.clockSkew());
    wfm.limitsTokensTo(scenario.tokenLife());
    wfm.allows(scenario.rate().callsPerMinute(), scenario.rate().takenByOthers());
    wfm.suffers(scenario.seed(), scenario.faults());
    for (var spell : scenario.publishing()) {
      var unit = Unit.of(scenario.seed(), spell.unit()).id();
      wfm.publishes(unit, spell.in(), spell.lasts(), spell.silently());
    }
  }

  void adherence(List<Member> members, Random dice) {
    var adherence = scenario.adherence();
    var span = adherence.longest().minus(adherence.shortest()).toMillis();
    var shuffled = new ArrayList<>(members);
    Collections.shuffle(shuffled, dice);
    for (var member : shuffled.subList(0, (int) Math.round(adherence.share() * members.size()))) {
      var more = Duration.ofMillis((long) (span * dice.nextDouble()));
      var silently = dice.nextDouble() < adherence.silentShare();
      wfm.inAdherence(member.id(), adherence.shortest().plus(more), silently);
    }
  }
}
