package io.swapgate.backend.genesyscloud.schedule;

import io.quarkus.arc.Unremovable;
import io.swapgate.backend.SharedStep;
import io.swapgate.backend.genesyscloud.unit.Units;
import io.swapgate.schedule.ScheduleRequest;
import io.swapgate.time.Timer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;

/** One search for the schedules of all agents that are asked for at about the same time. */
@Named("scheduleReads")
@Unremovable
@Singleton
public class ScheduleReads extends SharedStep {
  /** As many as one call tells the adherence of. */
  static final int MOST = 100;

  private static final Duration TOGETHER = Duration.ofMillis(250);

  private final Units units;
  private final ScheduleSearch search;

  public ScheduleReads(Units units, ScheduleSearch search, ProducerTemplate routes, Timer timer) {
    super("direct:wfm-read-agents", new Crowd(TOGETHER, MOST), routes, timer);
    this.units = units;
    this.search = search;
  }

  @Override
  protected int most() {
    return search.most();
  }

  @Override
  protected String lane(Exchange one) {
    return units.businessOf(request(one).managementUnit());
  }

  @Override
  protected Object asked(String unit, List<Exchange> all) {
    return new AgentsAsked(unit, all.stream().map(ScheduleReads::request).toList());
  }

  @Override
  protected void share(Exchange done, Exchange one) {
    one.setVariable("found", done.getMessage().getBody(AgentsFound.class));
  }

  private static ScheduleRequest request(Exchange one) {
    return one.getMessage().getBody(ScheduleRequest.class);
  }
}
