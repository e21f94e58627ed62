package io.swapgate.simulator.trading;

import io.swapgate.simulator.audit.AuditTrail;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.gate.Endpoint;
import io.swapgate.simulator.gate.Tokens;
import io.swapgate.simulator.platform.Bystanders;
import io.swapgate.simulator.platform.Schedules;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.ask.Operation;
import io.swapgate.simulator.trading.decide.DecideTrades;
import io.swapgate.simulator.trading.decide.Reasons;
import io.swapgate.simulator.trading.job.Downloads;
import io.swapgate.simulator.trading.job.JobType;
import io.swapgate.simulator.trading.job.Jobs;
import io.swapgate.simulator.trading.json.OfferedShifts;
import io.swapgate.simulator.trading.json.TradeJson;
import io.swapgate.simulator.trading.review.Findings;
import io.swapgate.simulator.trading.review.MatchReview;
import io.swapgate.simulator.trading.unit.BusinessUnits;
import io.swapgate.simulator.trading.unit.UnitRules;
import io.swapgate.simulator.trouble.TroubleBook;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** The parts of the job API, put together over the same world as the scheduling API. */
public final class TradingFace {
  private final Ground ground;
  private final TroubleBook troubles;
  private final Tokens tokens;
  private final OfferedShifts offered;
  private final BusinessUnits units;
  private final UnitRules rules = new UnitRules();
  private final Findings findings = new Findings();
  private final Downloads downloads;
  private final Jobs jobs;

  /** What both APIs stand on. */
  public record Ground(World world, AuditTrail audit, Schedules schedules, Bystanders bystanders) {}

  /** Jobs grow old by this clock, which should be one that no skew moves. */
  public TradingFace(Ground ground, TroubleBook troubles, Tokens tokens, Clock clock) {
    this.ground = ground;
    this.troubles = troubles;
    this.tokens = tokens;
    this.offered = new OfferedShifts(ground.world());
    this.units = new BusinessUnits(ground.world());
    this.downloads = new Downloads(clock);
    this.jobs = new Jobs(clock, downloads);
  }

  public BusinessUnits units() {
    return units;
  }

  public UnitRules rules() {
    return rules;
  }

  public Findings findings() {
    return findings;
  }

  public Jobs jobs() {
    return jobs;
  }

  /** Remembers which shifts the swap is about, before anything changes them. */
  public void note(Swap swap) {
    offered.of(swap);
  }

  public void clear() {
    offered.clear();
    units.clear();
    rules.clear();
    findings.clear();
    downloads.clear();
    jobs.clear();
  }

  public Map<CallKind, Endpoint> endpoints() {
    var readUnits = new ReadUnits(units, rules, jobs, downloads);
    var readAgents = new ReadAgents(ground.world(), units);
    var search = new SearchSchedules(ground.world(), units, jobs, downloads);
    var endpoints = tradeEndpoints();
    endpoints.put(CallKind.SEARCH_SCHEDULES, endpoint(search));
    endpoints.put(CallKind.BUSINESS_UNIT, endpoint(readUnits::businessUnit));
    endpoints.put(CallKind.ACTIVITY_CODES, endpoint(readUnits::activityCodes));
    endpoints.put(CallKind.MANAGEMENT_UNIT, endpoint(readUnits::managementUnit));
    endpoints.put(CallKind.UNIT_USERS, endpoint(readAgents::users));
    endpoints.put(CallKind.READ_AGENT, endpoint(readAgents::agent));
    var readAdherence = new ReadAdherence(ground.world(), units, troubles);
    endpoints.put(CallKind.ADHERENCE, endpoint(readAdherence));
    endpoints.put(CallKind.DOWNLOAD, endpoint(downloads::read));
    return endpoints;
  }

  private Map<CallKind, Endpoint> tradeEndpoints() {
    var trades = new Trades(ground.world(), units);
    var json = new TradeJson(offered, ground.audit(), troubles);
    var words = new EvaluateTrades.Words(json, new MatchReview(ground.world(), rules, findings));
    var disturbances = new EvaluateTrades.Disturbances(troubles, ground.bystanders());
    var evaluate = new EvaluateTrades(trades, jobs, words, disturbances);
    var reasons = new Reasons(ground.schedules(), troubles, ground.audit());
    var parts = new DecideTrades.Parts(ground.world(), units, json);
    var endpoints = new EnumMap<CallKind, Endpoint>(CallKind.class);
    endpoints.put(CallKind.WEEK_SUMMARY, endpoint(new SummariseWeeks(trades, jobs)));
    endpoints.put(CallKind.WEEK_SUMMARY_JOB, polls(JobType.WEEK_SUMMARY));
    endpoints.put(CallKind.EVALUATE, endpoint(evaluate));
    endpoints.put(CallKind.EVALUATE_JOB, polls(JobType.EVALUATE));
    endpoints.put(CallKind.QUERY, endpoint(new QueryTrades(trades, jobs, json)));
    endpoints.put(CallKind.QUERY_JOB, polls(JobType.QUERY));
    endpoints.put(CallKind.BULK_STATE, endpoint(new DecideTrades(parts, jobs, reasons)));
    endpoints.put(CallKind.BULK_STATE_JOB, polls(JobType.BULK_STATE));
    return endpoints;
  }

  private Endpoint polls(JobType type) {
    return endpoint(
        ask -> {
          units.get(ask.unit());
          return jobs.poll(type, ask);
        });
  }

  /** Who fetches a download has no token, and is nobody. */
  private Endpoint endpoint(Operation operation) {
    return (request, subject) -> {
      var client = tokens.client(request.header("Authorization")).orElse("");
      return operation.answer(Ask.of(request, client));
    };
  }
}
