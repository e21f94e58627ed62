package io.swapgate.simulator.trading.decide;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.swap.TradeState;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.ask.Operation;
import io.swapgate.simulator.trading.ask.Refusals;
import io.swapgate.simulator.trading.job.JobType;
import io.swapgate.simulator.trading.job.Jobs;
import io.swapgate.simulator.trading.json.References;
import io.swapgate.simulator.trading.json.TradeJson;
import io.swapgate.simulator.trading.unit.BusinessUnits;
import io.swapgate.simulator.trading.unit.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** POST state/bulk: all or nothing if a version is old, and else each trade for itself. */
public final class DecideTrades implements Operation {
  private final Parts parts;
  private final Jobs jobs;
  private final Scripted scripted;
  private final TradeDecisions decisions;

  /** What trades are looked up in and written by. */
  public record Parts(World world, BusinessUnits units, TradeJson json) {}

  public DecideTrades(Parts parts, Jobs jobs, Reasons reasons) {
    this.parts = parts;
    this.jobs = jobs;
    this.scripted = new Scripted(reasons.troubles());
    this.decisions =
        new TradeDecisions(parts.world(), reasons.audit(), reasons.schedules(), scripted);
  }

  @Override
  public Answer answer(Ask ask) {
    synchronized (parts.world()) {
      var scope = Scope.of(ask, parts.units().get(ask.unit()));
      var entries = Entry.all(ask);
      entries.forEach(entry -> refuseStale(entry, scope));
      entries.forEach(scripted::refuseCall);
      var answer = jobs.start(JobType.BULK_STATE, ask, () -> decided(entries, ask.client()));
      entries.stream().filter(this::isApproved).forEach(scripted::loseAnswer);
      return answer;
    }
  }

  private void refuseStale(Entry entry, Scope scope) {
    var swap =
        parts
            .world()
            .swap(entry.id())
            .filter(scope::covers)
            .orElseThrow(() -> Refusals.unknown("trade", entry.id()));
    if (swap.version() != entry.version()) {
      throw Refusals.staleVersion(entry.id());
    }
  }

  /** The order is the platform's own, not that of the call, and told in the call's. */
  private ObjectNode decided(List<Entry> entries, String client) {
    var shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(entries.hashCode()));
    Map<String, Optional<FailureReason>> failures = new HashMap<>();
    var moved = new HashSet<String>();
    shuffled.forEach(entry -> failures.put(entry.id(), decisions.decide(entry, client, moved)));
    var result = References.object();
    var told = result.putArray("entities");
    entries.forEach(entry -> told.add(told(entry, failures)));
    return result;
  }

  private ObjectNode told(Entry entry, Map<String, Optional<FailureReason>> failures) {
    var swap = parts.world().swap(entry.id()).orElseThrow();
    var json = References.to(entry.id()).put("state", TradeState.of(swap.status()).text());
    failures
        .getOrDefault(entry.id(), Optional.empty())
        .ifPresent(reason -> json.put("failureReason", reason.text()));
    parts.json().putReview(json, swap);
    return json;
  }

  private boolean isApproved(Entry entry) {
    return entry.approves()
        && parts
            .world()
            .swap(entry.id())
            .filter(swap -> swap.status() == SwapStatus.APPROVED)
            .isPresent();
  }
}
