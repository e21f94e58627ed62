package io.swapgate.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.setting.NamedSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitSettingsTest {
  private static final String UNIT = "MU-7";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          notice.least             | 4 parsecs | swapgate.units.MU-7.rules.notice.least is no length of time, such as 12h: 4 parsecs
          max-swaps-per-week.limit | 0         | swapgate.units.MU-7.rules.max-swaps-per-week.limit must be 1 to 1000: 0
          max-hours-per-day.limit  | -1h       | swapgate.units.MU-7.rules.max-hours-per-day.limit must not be negative: -1h
          notice.most              | 1h        | swapgate.rules.notice.least must not be more than swapgate.units.MU-7.rules.notice.most: by default, 1h
          skills.match             | some      | swapgate.units.MU-7.rules.skills.match is none of required, all, any: some
          one-sided.outcome        | maybe     | swapgate.units.MU-7.rules.one-sided.outcome is none of off, hold, deny: maybe
          swap-types.outcome       | hold      | swapgate.rules.swap-types.allowed is not set, and without it the rule has nothing to ask
          protected-activities.categories | juggling | swapgate.units.MU-7.rules.protected-activities.categories is none of
          pets.outcome             | hold      | of such settings none is stricter than another
          notice.weeks             | 3         | of such settings none is stricter than another
          notice                   | 3h        | of such settings none is stricter than another\
          """)
  void leavesOutWhatMakesNoSenseAndKeepsTheRest(String name, String text, String why) {
    var told = Map.of(name, text, "max-hours-per-24h.outcome", "hold");

    var settings = UnitSettings.of(house(Map.of()), UNIT, told);

    assertThat(settings.stricter()).isEqualTo(Map.of("max-hours-per-24h.outcome", "hold"));
    assertThat(settings.leftOut())
        .singleElement()
        .asString()
        .startsWith(
            "management unit MU-7: " + name + "=" + text + " of the platform is left out: " + why);
  }

  @Test
  void listsWhereHouseAndPlatformDiffer() {
    var house =
        house(
            Map.of(
                "swapgate.rules.min-rest.least", "11h",
                "swapgate.rules.skills.match", "all",
                "swapgate.rules.swap-types.allowed", "trade"));
    var told =
        Map.of(
            "notice.least", "4h",
            "notice.most", "42d",
            "notice.outcome", "hold",
            "min-rest.least", "10h",
            "min-rest.outcome", "hold",
            "skills.match", "ALL",
            "swap-types.allowed", "giveaway",
            "max-consecutive-hours.limit", "720m",
            "protected-activities.categories", "time-off");

    assertThat(UnitSettings.of(house, UNIT, told).differences())
        .containsExactly(
            "management unit MU-7: min-rest.least is 11h here and 10h on the platform; 11h counts",
            "management unit MU-7: min-rest.outcome is off here and hold on the platform; hold"
                + " counts",
            "management unit MU-7: notice.least is 2h here and 4h on the platform; 4h counts",
            "management unit MU-7: notice.most is not set here and 42d on the platform; 42d counts",
            "management unit MU-7: protected-activities.categories is training, meeting here and"
                + " time-off on the platform; training, meeting, time-off counts",
            "management unit MU-7: swap-types.allowed is trade here and giveaway on the platform;"
                + " nothing counts");
  }

  @Test
  void saysWhatCountsWhereTheHouseWantsNothingFromThePlatform() {
    var house = house(Map.of("swapgate.rules.from-platform", "FALSE"));

    assertThat(UnitSettings.of(house, UNIT, Map.of("notice.least", "4h")).differences())
        .containsExactly(
            "management unit MU-7: notice.least is 2h here and 4h on the platform; 2h counts");
  }

  @Test
  void unitsAndNamesMayBeAnyText() {
    var own = Map.of("swapgate.units.\"MU.7 north\".rules.notice.least", "3h");
    var settings = UnitSettings.of(house(own), "MU.7 north", Map.of("notice.least", "4h"));

    assertThat(settings.stricter()).isEqualTo(Map.of("notice.least", "4h"));
    assertThat(settings.differences())
        .containsExactly(
            "management unit MU.7 north: notice.least is 3h here and 4h on the platform; 4h"
                + " counts");
  }

  private static RuleSet house(Map<String, String> settings) {
    return RuleSetMaker.make(NamedSettings.of(settings), List.of());
  }
}
