package io.swapgate.simulator;

import io.swapgate.simulator.audit.AuditEntry;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.calls.CallRecord;
import io.swapgate.simulator.platform.Refused;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.schedule.Window;
import io.swapgate.simulator.socket.HttpListener;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.trouble.Meanwhile;
import io.swapgate.simulator.trouble.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A WFM platform on 127.0.0.1 with agents, swaps, scripted troubles and a record of its calls. */
public final class Simulator extends TradingConditions implements AutoCloseable {
  private final Platform platform;
  private final Cast cast;
  private final HttpListener listener;

  private Simulator(Platform platform, HttpListener listener) {
    super(platform);
    this.platform = platform;
    this.cast = new Cast(platform.world);
    this.listener = listener;
  }

  public static Simulator start() {
    return start(SimulatorSettings.defaults());
  }

  public static Simulator start(SimulatorSettings settings) {
    var platform = new Platform(settings);
    return new Simulator(platform, HttpListener.start(settings.port(), platform.door));
  }

  /** Returns the address without a slash at its end. */
  public String baseUrl() {
    return "http://127.0.0.1:" + listener.port();
  }

  /** Forgets agents, swaps, troubles, calls and conditions; tokens stay valid. */
  public void reset() {
    platform.clear();
  }

  @Override
  public void close() {
    listener.close();
  }

  /** Returns the platform's time, in milliseconds. */
  public Instant now() {
    return platform.world.now();
  }

  public Agent hasAgent(String id, List<String> skills, Window... shifts) {
    return cast.enter(id, skills, List.of(shifts));
  }

  public void hasAgent(Agent agent) {
    platform.world.put(agent);
  }

  public void agentIs(String agentId, AgentState state) {
    platform.world.changeAgent(agentId, agent -> agent.in(state, now()));
  }

  /** Gives the agent these shifts instead of all others. */
  public void reschedules(String agentId, Window... shifts) {
    var others = Cast.shifts(agentId, List.of(shifts));
    platform.world.changeAgent(agentId, agent -> agent.withShifts(others, now()));
  }

  /** Adds a trade between two new agents that can be approved. */
  public Swap hasTrade(String id) {
    return hasPendingSwap(SwapSpec.trade(id));
  }

  /** Adds a giveaway between two new agents that can be approved. */
  public Swap hasGiveaway(String id) {
    return hasPendingSwap(SwapSpec.giveaway(id));
  }

  /** Adds the swap; agents that are not there yet come with the shifts and skills that it needs. */
  public Swap hasPendingSwap(SwapSpec spec, Trouble... troubles) {
    synchronized (platform.world) { // so that nobody reads the swap before its troubles are told
      var swap = cast.enter(spec.at(now()));
      platform.trading.note(swap);
      hasTrouble(swap.id(), troubles);
      return swap;
    }
  }

  /** Adds the swaps, so that no listing shows only a part of them. */
  public void hasPendingSwaps(List<SwapSpec> specs) {
    synchronized (platform.world) {
      specs.forEach(this::hasPendingSwap);
    }
  }

  public void hasTrouble(String swapId, Trouble... troubles) {
    for (var trouble : troubles) {
      if (trouble instanceof Trouble.Validation validation) {
        validates(swapId, validation.lasts());
      } else {
        platform.troubles.of(swapId).add(trouble);
      }
    }
  }

  /** From now on nothing of what was scripted goes wrong any more. */
  public void forgetsTroubles() {
    platform.troubles.clear();
  }

  /** Lets somebody else change the swap now. */
  public void meanwhile(String swapId, Meanwhile what) {
    platform.bystanders.meddle(swapId, what);
  }

  public void edits(String swapId, Window offered) {
    platform.bystanders.edit(swapId, offered);
  }

  /** Moves the swap to a status that nobody scripted, EXPIRED for one. */
  public void becomes(String swapId, SwapStatus status) {
    platform.world.change(swapId, swap -> swap.in(status, now()));
  }

  public CallRecord calls() {
    return platform.calls;
  }

  public List<Call> approvals(String swapId) {
    return platform.calls.approvals(swapId);
  }

  public List<Call> reads(String swapId) {
    return platform.calls.reads(swapId);
  }

  public int count(CallKind kind) {
    return platform.calls.count(kind);
  }

  /** Returns all ids in the order in which the swaps were created. */
  public List<String> swapIds() {
    return platform.world.swapIds();
  }

  public Swap swap(String id) {
    return platform.world.swap(id).orElseThrow(() -> Refused.notFound("shift swap", id));
  }

  public SwapStatus status(String swapId) {
    return swap(swapId).status();
  }

  /** Returns the agent's shifts, oldest first. */
  public List<Shift> schedule(String agentId) {
    return agent(agentId).shifts();
  }

  public Agent agent(String id) {
    return platform.world.agent(id).orElseThrow(() -> Refused.notFound("agent", id));
  }

  /** Returns the swap's audit, newest entry first. */
  public List<AuditEntry> audit(String swapId) {
    return platform.audit.of(swapId);
  }

  private void validates(String swapId, Duration lasts) {
    var now = now();
    platform.world.change(swapId, swap -> swap.validating(now, now.plus(lasts)));
  }
}
