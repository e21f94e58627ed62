package io.swapgate.simulator.scenario.play;

import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.Sort;
import io.swapgate.simulator.trouble.ConflictKind;
import io.swapgate.simulator.trouble.Meanwhile;
import io.swapgate.simulator.trouble.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Rolls what a swap of some sort will meet. */
final class Troubles {
  private static final List<ConflictKind> ENDLESS =
      List.of(ConflictKind.TRANSITION, ConflictKind.OTHER);
  private static final List<Integer> LOST = List.of(500, 502, 503, 504);

  private final Scenario scenario;
  private final Random dice;

  Troubles(Scenario scenario, Random dice) {
    this.scenario = scenario;
    this.dice = dice;
  }

  List<Trouble> of(Sort sort) {
    return switch (sort) {
      case GOOD, TOO_LONG, UNSKILLED, OVERLAPPING, RESCHEDULED, TOO_SOON, COLLIDING -> List.of();
      case PASSING_CONFLICT -> List.of(passing());
      case ENDLESS_CONFLICT -> List.of(Trouble.conflictForEver(any(ENDLESS)));
      case ETAG_CHURN -> List.of(Trouble.etagChurn(1 + dice.nextInt(scenario.mostChurns())));
      case APPROVED_MEANWHILE -> List.of(Trouble.inBetween(Meanwhile.APPROVED_BY_COORDINATOR));
      case CANCELED_MEANWHILE -> List.of(Trouble.inBetween(Meanwhile.CANCELED_BY_AGENT));
      case EDITED_MEANWHILE -> List.of(Trouble.inBetween(Meanwhile.EDITED));
      case VALIDATING ->
          List.of(Trouble.validatingFor(Duration.ofMillis(500 + dice.nextInt(2000))));
      case LOST_ANSWER -> List.of(Trouble.losesAnswer(any(LOST)));
    };
  }

  private Trouble passing() {
    var conflicts = scenario.passingConflicts();
    var times = conflicts.least() + dice.nextInt(conflicts.most() - conflicts.least() + 1);
    return Trouble.conflict(any(conflicts.kinds()), times);
  }

  private <T> T any(List<T> some) {
    return some.get(dice.nextInt(some.size()));
  }
}
