package io.swapgate.simulator.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For whom something lasts, and for how long; silently where schedules do not show it. */
final class Spells {
  private final Clock clock;
  private final Map<String, List<Spell>> spells = new HashMap<>();

  Spells(Clock clock) {
    this.clock = clock;
  }

  void begin(String whom, Duration in, Duration lasts, boolean silently) {
    var from = clock.instant().plus(in);
    add(whom, new Spell(from, from.plus(lasts), silently));
  }

  void beginEndless(String whom) {
    add(whom, new Spell(Instant.MIN, Instant.MAX, false));
  }

  void end(String whom) {
    spells.remove(whom);
  }

  void clear() {
    spells.clear();
  }

  boolean holds(String whom) {
    return now(whom).stream().findAny().isPresent();
  }

  /** Says whether it holds and schedules show it. */
  boolean shows(String whom) {
    return now(whom).stream().anyMatch(spell -> !spell.silently());
  }

  private record Spell(Instant from, Instant until, boolean silently) {
    boolean holds(Instant at) {
      return !from.isAfter(at) && until.isAfter(at);
    }
  }

  private void add(String whom, Spell spell) {
    spells.computeIfAbsent(whom, key -> new ArrayList<>()).add(spell);
  }

  private List<Spell> now(String whom) {
    var at = clock.instant();
    return spells.getOrDefault(whom, List.of()).stream().filter(spell -> spell.holds(at)).toList();
  }
}
