package io.swapgate.flow;

import static io.swapgate.simulator.calls.CallKind.BUSINESS_UNIT;
import static io.swapgate.simulator.calls.CallKind.WEEK_SUMMARY;
import static io.swapgate.simulator.calls.CallKind.WEEK_SUMMARY_JOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.swapgate.poll.PollHealth;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.trading.job.Asynchrony;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How rounds of polls go through the business units. */
@QuarkusTest
@TestProfile(GenesysCloud.class)
class GenesysRoundsTest extends FlowTest {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  @Inject PollHealth health;

  @BeforeEach
  void found() {
    wfm().hasBusinessUnit("BU-1", "America/Chicago", DayOfWeek.MONDAY, "MU-7", "MU-8");
  }

  @Test
  void beginsNoRoundBeforeTheLastHasEnded() {
    wfm().hasBusinessUnit("BU-2", "Europe/Berlin", DayOfWeek.SUNDAY, "MU-9");
    wfm().answersJobs(Asynchrony.accepting(5));

    await().atMost(LONGEST).until(() -> wfm().count(WEEK_SUMMARY) >= 6);

    var looks =
        wfm().calls().all().stream()
            .map(Call::kind)
            .filter(kind -> kind == WEEK_SUMMARY || kind == WEEK_SUMMARY_JOB)
            .map(kind -> kind == WEEK_SUMMARY ? "|" : ".")
            .collect(Collectors.joining())
            .split("[|]", -1);
    // the first may be left from a round before, the last is not over
    assertThat(List.of(looks).subList(2, looks.length - 1)).containsOnly(".....");
  }

  @Test
  void asksTheOtherUnitsWhereOneIsRefused() {
    await().atMost(LONGEST).until(() -> rounds("BU-2") >= 6);

    assertThat(rounds("BU-1")).isGreaterThanOrEqualTo(rounds("BU-2") - 1);
    assertThat(health.trouble()).hasValueSatisfying(why -> assertThat(why).contains("unit BU-2"));
  }

  /** How often a unit was asked first of all; one that is refused may not get so far. */
  private int rounds(String unit) {
    return Math.max(
        wfm().calls().of(unit, WEEK_SUMMARY).size(), wfm().calls().of(unit, BUSINESS_UNIT).size());
  }
}
