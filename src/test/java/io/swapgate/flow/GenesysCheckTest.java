package io.swapgate.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.swapgate.backend.genesyscloud.check.OrganisationCheck;
import io.swapgate.platform.CheckLine;
import io.swapgate.simulator.calls.CallKind;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of an organisation before a deployment. */
@QuarkusTest
@TestProfile(GenesysCloud.class)
class GenesysCheckTest extends FlowTest {
  @Inject OrganisationCheck check;

  @BeforeEach
  void found() {
    wfm().hasBusinessUnit("BU-1", "America/Chicago", DayOfWeek.MONDAY, "MU-7", "MU-8");
    wfm().hasBusinessUnit("BU-2", "Europe/Berlin", DayOfWeek.SUNDAY, "MU-9");
    wfm().hasTrade("g-checked");
  }

  @Test
  void findsNothingWrongWhereAllCanBeRead() throws Exception {
    assertThat(check.lines()).noneMatch(CheckLine::isFault);
  }

  @ParameterizedTest
  @CsvSource({
    "BUSINESS_UNIT, wfm:businessUnit:view",
    "MANAGEMENT_UNIT, wfm:shiftTradeRequest:view or wfm:managementUnit:view",
    "WEEK_SUMMARY, wfm:shiftTradeRequest:view or wfm:shiftTradeRequest:edit",
    "SEARCH_SCHEDULES, wfm:publishedSchedule:view",
    "READ_AGENT, wfm:agent:view",
    "ADHERENCE, wfm:realtimeAdherence:view"
  })
  void namesThePermissionThatIsMissing(CallKind call, String permission) throws Exception {
    wfm().forbids(call);

    assertThat(check.lines())
        .filteredOn(CheckLine::isFault)
        .isNotEmpty()
        .extracting(CheckLine::text)
        .allMatch(line -> line.contains("lacks the permission") && line.contains(permission));
  }
}
