package io.swapgate.rules.people;

import static io.swapgate.testing.Schedules.both;
import static io.swapgate.testing.Schedules.skilled;
import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.rules.book.Evaluation.Told;
import io.swapgate.schedule.BothSchedules;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import io.swapgate.testing.AskedRule;
import io.swapgate.testing.Swaps;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillsTest {
  private final AskedRule rule = AskedRule.of("skills");

  @Test
  void passesTakersWithAllSkillsAndMore() {
    var swap = Swaps.draft("SW-1").requiring("billing").requiringInExchange("chat").swap();

    assertThat(check(swap, both(skilled("A-1", "chat"), skilled("A-2", "billing", "chat"))))
        .isEmpty();
  }

  @Test
  void passesSwapThatRequiresNothing() {
    assertThat(check(Swaps.trade("SW-1"), both(skilled("A-1"), skilled("A-2")))).isEmpty();
  }

  @Test
  void namesEverySkillThatTheTakerLacks() {
    var swap = Swaps.draft("SW-1").requiring("spanish", "chat", "billing").swap();

    assertThat(check(swap, both(skilled("A-1", "spanish", "billing"), skilled("A-2", "chat"))))
        .map(Told::sentence)
        .contains("A-2 lacks billing, spanish for the shift that is taken over");
  }

  @Test
  void refusesTradeWhoseAgentLacksSkillsOfTheShiftInReturn() {
    var swap = Swaps.draft("SW-1").requiringInExchange("chat").swap();

    assertThat(check(swap, both(skilled("A-1", "billing"), skilled("A-2", "chat"))))
        .map(Told::sentence)
        .contains("A-1 lacks chat for the shift that is taken over");
  }

  @Test
  void giverNeedsNoSkillsInGiveaway() {
    var swap =
        Swaps.draft("SW-1").asGiveaway().requiring("billing").requiringInExchange("chat").swap();

    assertThat(check(swap, both(skilled("A-1"), skilled("A-2", "billing")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          required, chat,         '',     true
          required, 'chat,mail',  phone,  true
          all,      'chat,mail',  'chat,mail,phone', true
          all,      'chat,mail',  chat,   false
          all,      '',           '',     true
          any,      'chat,mail',  'mail,phone', true
          any,      'chat,mail',  phone,  false
          any,      'chat,mail',  '',     false
          any,      '',           phone,  true\
          """)
  void skillsOfTheGiverMatterWhereTheHouseSaysSo(
      String match, String givers, String takers, boolean allowed) {
    var before = both(skilled("A-1", words(givers)), skilled("A-2", words(takers)));

    assertThat(matching(match).check(Swaps.giveaway("SW-1"), before).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void skillsThatTheWindowRequiresMatterWhateverElseMatches() {
    var swap = Swaps.draft("SW-1").asGiveaway().requiring("billing").swap();
    var before = both(skilled("A-1", "chat"), skilled("A-2", "chat"));

    assertThat(matching("any").check(swap, before))
        .map(Told::sentence)
        .contains("A-2 lacks billing for the shift that is taken over");
    assertThat(matching("all").check(swap, before)).isPresent();
  }

  @Test
  void bothSidesOfTradeAreHeldAgainstEachOther() {
    var before = both(skilled("A-1", "chat"), skilled("A-2", "chat", "mail"));

    assertThat(matching("all").check(Swaps.trade("SW-1"), before))
        .map(Told::sentence)
        .contains("A-1 lacks mail for the shift that is taken over");
    assertThat(matching("all").check(Swaps.giveaway("SW-1"), before)).isEmpty();
    assertThat(matching("any").check(Swaps.trade("SW-1"), before)).isEmpty();
  }

  @Test
  void saysThatTheyHaveNoSkillInCommon() {
    var before = both(skilled("A-1", "chat"), skilled("A-2", "mail"));

    assertThat(matching("any").check(Swaps.giveaway("SW-1"), before))
        .contains(
            new Told(
                true,
                "A-2 has no skill in common with A-1",
                Optional.of(new AgentId("A-2")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  private static AskedRule matching(String match) {
    return AskedRule.of("skills", "match=" + match);
  }

  private static String[] words(String commas) {
    return Stream.of(commas.split(",")).filter(word -> !word.isEmpty()).toArray(String[]::new);
  }

  private Optional<Told> check(Swap swap, BothSchedules before) {
    return rule.check(swap, before);
  }
}
