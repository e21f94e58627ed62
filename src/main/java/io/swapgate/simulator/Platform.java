package io.swapgate.simulator;

import io.swapgate.simulator.api.Clients;
import io.swapgate.simulator.api.DecideSwap;
import io.swapgate.simulator.api.IssueToken;
import io.swapgate.simulator.api.ListSwaps;
import io.swapgate.simulator.api.ReadAudit;
import io.swapgate.simulator.api.ReadSchedule;
import io.swapgate.simulator.api.ReadSwap;
import io.swapgate.simulator.api.SwapJson;
import io.swapgate.simulator.audit.AuditTrail;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.calls.CallRecord;
import io.swapgate.simulator.fault.FaultOdds;
import io.swapgate.simulator.fault.FaultPlan;
import io.swapgate.simulator.gate.Endpoint;
import io.swapgate.simulator.gate.FrontDoor;
import io.swapgate.simulator.gate.Guard;
import io.swapgate.simulator.gate.RateWindow;
import io.swapgate.simulator.gate.Tokens;
import io.swapgate.simulator.gate.Witness;
import io.swapgate.simulator.platform.BusyAgents;
import io.swapgate.simulator.platform.Bystanders;
import io.swapgate.simulator.platform.Decisions;
import io.swapgate.simulator.platform.PlatformClock;
import io.swapgate.simulator.platform.Preconditions;
import io.swapgate.simulator.platform.Schedules;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.trading.TradingFace;
import io.swapgate.simulator.trouble.TroubleBook;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The parts of one simulated platform, put together. */
final class Platform {
  final CallRecord calls = new CallRecord();
  final AuditTrail audit = new AuditTrail();
  final TroubleBook troubles = new TroubleBook();
  final FaultPlan faults = new FaultPlan();
  final Clients clients = new Clients();
  final PlatformClock clock;
  final RateWindow rates;
  final Tokens tokens;
  final World world;
  final Bystanders bystanders;
  final TradingFace trading;

  final Guard guard;
  final FrontDoor door;

  private final SimulatorSettings settings;
  private final BusyAgents busyAgents;
  private final Schedules schedules;

  Platform(SimulatorSettings settings) {
    this.settings = settings;
    this.tokens = new Tokens(settings.clock(), settings.tokenLife());
    this.clock = new PlatformClock(settings.clock());
    this.rates = new RateWindow(clock);
    this.world = new World(clock, audit);
    this.schedules = new Schedules(world);
    this.busyAgents = new BusyAgents(settings.reconciliation());
    this.bystanders = new Bystanders(world, audit, schedules);
    var ground = new TradingFace.Ground(world, audit, schedules, bystanders);
    this.trading = new TradingFace(ground, troubles, tokens, clock.real());
    clients.admit(settings.clientId(), settings.clientSecret());
    this.guard = new Guard(endpoints(), tokens, troubles);
    this.door = new FrontDoor(guard, new Witness(world, calls), faults, rates, clock);
  }

  void clear() {
    world.clear();
    trading.clear();
    troubles.clear();
    clients.clear();
    clients.admit(settings.clientId(), settings.clientSecret());
    busyAgents.clear();
    bystanders.clear();
    calls.clear();
    faults.follow(0, FaultOdds.none());
    rates.allow(0, 0);
    tokens.limitTo(settings.tokenLife());
    clock.skew(Duration.ZERO);
    guard.forbid(Set.of());
    door.pause(Duration.ZERO);
    door.tell(exchange -> {});
  }

  private Map<CallKind, Endpoint> endpoints() {
    var json = new SwapJson(troubles);
    var decide = new DecideSwap(decisions(), json, troubles, "client:" + settings.clientId());
    var endpoints = new EnumMap<CallKind, Endpoint>(trading.endpoints());
    endpoints.put(CallKind.TOKEN, new IssueToken(clients, tokens));
    endpoints.put(CallKind.LIST, new ListSwaps(world, json, troubles));
    endpoints.put(CallKind.READ_SWAP, new ReadSwap(world, json, troubles, bystanders));
    endpoints.put(CallKind.APPROVE, decide::approve);
    endpoints.put(CallKind.DENY, decide::deny);
    endpoints.put(CallKind.AUDIT, new ReadAudit(world, audit));
    endpoints.put(CallKind.READ_SCHEDULE, new ReadSchedule(world));
    return endpoints;
  }

  private Decisions decisions() {
    var preconditions = new Preconditions(world, settings.quietPeriod());
    var rules = new Decisions.Rules(preconditions, schedules, busyAgents);
    return new Decisions(world, audit, rules, troubles);
  }
}
