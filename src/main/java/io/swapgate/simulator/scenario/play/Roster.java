package io.swapgate.simulator.scenario.play;

import io.swapgate.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The agents of a play, who meet over swaps. Each meeting has days of its own for all who meet, two
 * days from any other shift that they have or can get, so that all swaps can be approved in any
 * order; whoever has had the fewest meets next, so that each agent has about as many swaps.
 */
final class Roster {
  private static final int DAYS_PER_MEETING = 4;

  private final List<Member> members;
  private final Random dice;

  Roster(Scenario scenario, Random dice) {
    var units =
        IntStream.rangeClosed(1, scenario.units())
            .mapToObj(number -> Unit.of(scenario.seed(), number))
            .toList();
    this.members =
        IntStream.rangeClosed(1, scenario.agents())
            .mapToObj(i -> new Member("A" + scenario.seed() + "-" + i, units.get(i % units.size())))
            .toList();
    this.dice = dice;
  }

  List<Member> members() {
    return members;
  }

  /** Those who meet, fewer than asked for in a unit that has no more, and the meeting's day. */
  record Meeting(List<Member> members, int day) {}

  Meeting meet(int many) {
    var first = fewestFirst(members).get(0);
    var colleagues =
        members.stream().filter(other -> other.unit().equals(first.unit()) && other != first);
    var others = fewestFirst(colleagues.toList()).stream().limit(many - 1L).toList();
    var all = IntStream.range(0, 1 + others.size());
    var met = all.mapToObj(i -> i == 0 ? first : others.get(i - 1)).toList();
    var day = met.stream().mapToInt(Member::nextDay).max().orElseThrow();
    met.forEach(member -> member.isFreeFrom(day + DAYS_PER_MEETING));
    return new Meeting(met, day);
  }

  /** Shuffles first, so that ties are broken by the dice. */
  private List<Member> fewestFirst(List<Member> some) {
    var shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, dice);
    shuffled.sort(Comparator.comparing(Member::nextDay));
    return shuffled;
  }
}
