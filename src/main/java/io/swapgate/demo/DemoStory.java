package io.swapgate.demo;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.demo.DemoWorld;
import io.swapgate.simulator.demo.Outcome;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.play.Play;
import java.nio.file.Path;

/** What happens on the simulated platform of a demo. */
sealed interface DemoStory {
  /** How many swaps there are so far. */
  int swaps();

  /** How many of them will come to an end; entries that no one can name do not. */
  long ends();

  /** Adds some swaps, if the story can go on. */
  void goOn();

  /** Swaps of every sort, as many as one likes. */
  record World(DemoWorld world) implements DemoStory {
    private static final int MORE = 5;

    static World in(Simulator platform, int swaps) {
      var world = new DemoWorld(platform, 1);
      world.addMore(swaps);
      return new World(world);
    }

    @Override
    public int swaps() {
      return world.expectations().size();
    }

    @Override
    public long ends() {
      return world.expectations().values().stream()
          .filter(expectation -> expectation.outcome() != Outcome.SKIPPED)
          .count();
    }

    @Override
    public void goOn() {
      world.addMore(MORE);
    }
  }

  /** A scenario from a file. */
  record Played(Play play) implements DemoStory {
    static Played in(Simulator platform, Path file) {
      return new Played(Play.of(Scenario.load(file), platform));
    }

    @Override
    public int swaps() {
      return play.parts().size();
    }

    @Override
    public long ends() {
      return swaps();
    }

    @Override
    public void goOn() {
      // A scenario has an end.
    }
  }
}
