package io.swapgate.simulator.demo;

import io.swapgate.simulator.Simulator;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** A world of swaps of every sort, the same for the same seed, that can grow for ever. */
public final class DemoWorld {
  private static final int USUAL_SIZE = 200;
  private static final long USUAL_SEED = 7;

  private final Simulator wfm;
  private final Random dice;
  private final Playwright playwright;
  private final Deque<Sort> deck = new ArrayDeque<>();
  private final Map<String, Expectation> expectations = new LinkedHashMap<>();
  private int lastSwap = 1000;

  /** Makes a world without any swap yet; numbers start at SW-1001 and A-20411. */
  public DemoWorld(Simulator wfm, long seed) {
    this.wfm = wfm;
    this.dice = new Random(seed);
    this.playwright = new Playwright(wfm, dice);
  }

  /** Fills the simulator with two hundred swaps. */
  public static DemoWorld in(Simulator wfm) {
    var world = new DemoWorld(wfm, USUAL_SEED);
    world.addMore(USUAL_SIZE);
    return world;
  }

  /** Adds swaps; every two hundred in a row hold every sort. */
  public synchronized void addMore(int swaps) {
    for (var i = 0; i < swaps; i++) {
      add(nextSort());
    }
  }

  /** Returns how each swap must end, by its id, in creation order. */
  public synchronized Map<String, Expectation> expectations() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(expectations));
  }

  private void add(Sort sort) {
    lastSwap++;
    var spec = playwright.write(sort.plot, "SW-" + lastSwap);
    var swap = wfm.hasPendingSwap(spec, sort.troubles(dice));
    expectations.put(swap.id(), sort.expectation);
  }

  private Sort nextSort() {
    if (deck.isEmpty()) {
      var shuffled = Sort.deck();
      Collections.shuffle(shuffled, dice);
      deck.addAll(shuffled);
    }
    return deck.remove();
  }
}
