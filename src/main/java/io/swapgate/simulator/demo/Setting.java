package io.swapgate.simulator.demo;

import io.swapgate.simulator.schedule.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** Where and when a swap plays: the site, the skill, and the two shifts that change hands. */
record Setting(Site site, String skill, Window offered, Window inExchange) {
  private static final List<Site> SITES =
      List.of(new Site("MU-7", "America/Chicago"), new Site("MU-12", "Europe/Berlin"));
  private static final List<String> SKILLS = List.of("calls", "chat", "billing", "german");
  private static final Duration SHIFT = Duration.ofHours(8);

  /** A management unit and its time zone. */
  record Site(String unit, String zone) {}

  /** Rolls a setting 8 to 27 days ahead; the shifts lie two days apart. */
  static Setting roll(Random dice, Instant now) {
    var site = SITES.get(dice.nextInt(SITES.size()));
    var zone = ZoneId.of(site.zone());
    var day = now.atZone(zone).toLocalDate().plusDays(8 + dice.nextInt(20));
    var hour = LocalTime.of(6 + dice.nextInt(9), 0);
    return new Setting(
        site,
        SKILLS.get(dice.nextInt(SKILLS.size())),
        Window.of(day.atTime(hour).atZone(zone).toInstant(), SHIFT),
        Window.of(day.plusDays(2).atTime(hour).atZone(zone).toInstant(), SHIFT));
  }

  Setting movedBy(Duration later) {
    return new Setting(site, skill, offered.movedBy(later), inExchange.movedBy(later));
  }

  Setting offering(Window other) {
    return new Setting(site, skill, other, inExchange);
  }
}
