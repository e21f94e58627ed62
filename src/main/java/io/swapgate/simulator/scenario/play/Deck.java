package io.swapgate.simulator.scenario.play;

import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Deals the sorts of a scenario's swaps, shuffled. */
final class Deck {
  private Deck() {}

  /** Returns one sort for each swap, but only one for each two that collide. */
  static List<Sort> dealt(Scenario scenario, Random dice) {
    var deck = new ArrayList<Sort>();
    var left = scenario.swaps();
    for (var share : scenario.sorts().entrySet()) {
      var sort = share.getKey();
      var size = sort == Sort.COLLIDING ? 2 : 1;
      var wanted = Math.round(share.getValue() * scenario.swaps() / size);
      for (var i = 0; i < wanted && left >= size; i++) {
        deck.add(sort);
        left -= size;
      }
    }
    deck.addAll(Collections.nCopies(left, Sort.GOOD));
    Collections.shuffle(deck, dice);
    return deck;
  }
}
