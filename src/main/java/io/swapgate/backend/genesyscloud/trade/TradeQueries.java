package io.swapgate.backend.genesyscloud.trade;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.backend.PathSegment;
import io.swapgate.backend.genesyscloud.call.JobRequest;
import io.swapgate.backend.genesyscloud.unit.UnitFacts;
import io.swapgate.backend.genesyscloud.unit.Units;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The jobs that ask for trades. */
@ApplicationScoped
public class TradeQueries {
  private final ObjectMapper json;
  private final Units units;
  private final UnitFacts facts;

  public TradeQueries(ObjectMapper json, Units units, UnitFacts facts) {
    this.json = json;
    this.units = units;
    this.facts = facts;
  }

  /** How many trades wait in each of {@code weeks}, in all units of {@code business}. */
  JobRequest summary(String business, Collection<LocalDate> weeks) {
    return new JobRequest(
        path(business, "weeks/summary/jobs"),
        body(units.management(business), weeks),
        "QueryWeekSummaries",
        "queryWeekSummariesResult",
        false);
  }

  /** All trades of {@code weeks}, with what the platform finds about them. */
  JobRequest evaluate(
      String business, Collection<String> managementUnits, Collection<LocalDate> weeks) {
    return new JobRequest(
        path(business, "trades/evaluate/jobs"),
        body(managementUnits, weeks),
        "EvaluateTrades",
        "evaluateTradesResult",
        false);
  }

  JobRequest evaluate(String business, Collection<LocalDate> weeks) {
    return evaluate(business, units.management(business), weeks);
  }

  /** The trades of certain agents, in whatever state. */
  JobRequest query(
      String business,
      Collection<String> managementUnits,
      Collection<LocalDate> weeks,
      Collection<AgentId> agents) {
    var body = body(managementUnits, weeks);
    var users = body.putArray("userIds");
    agents.stream().map(AgentId::value).distinct().sorted().forEach(users::add);
    return new JobRequest(
        path(business, "trades/query/jobs"), body, "QueryTrades", "queryTradesResult", false);
  }

  /** The weeks in which the swaps' shifts start, by the clock of {@code business}. */
  public Set<LocalDate> weeks(String business, Collection<Swap> swaps) {
    var clock = facts.business(business);
    var weeks = new TreeSet<LocalDate>();
    swaps.stream()
        .flatMap(s -> Stream.concat(Stream.of(s.window()), s.counterpartWindow().stream()))
        .forEach(window -> weeks.add(clock.weekOf(window.start())));
    return weeks;
  }

  /** Where trades of {@code business} are asked for and decided on. */
  public static String path(String business, String operation) {
    return "/api/v2/workforcemanagement/businessunits/%s/shifttrading/%s"
        .formatted(PathSegment.of(business), operation);
  }

  /** The lists by which every job is narrowed. */
  public ObjectNode body(Collection<String> managementUnits, Collection<LocalDate> weeks) {
    var body = json.createObjectNode();
    var ids = body.putArray("managementUnitIds");
    managementUnits.stream().distinct().forEach(ids::add);
    var dates = body.putArray("weekDates");
    weeks.stream().distinct().map(LocalDate::toString).forEach(dates::add);
    return body;
  }
}
