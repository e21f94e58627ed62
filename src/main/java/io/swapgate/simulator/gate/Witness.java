package io.swapgate.simulator.gate;

import static io.swapgate.simulator.swap.SwapStatus.APPROVED;

import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.calls.CallRecord;
import io.swapgate.simulator.calls.Decision;
import io.swapgate.simulator.calls.Delivery;
import io.swapgate.simulator.calls.Reading;
import io.swapgate.simulator.calls.Stand;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.swap.Swap;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what the platform did about swaps and schedules, next to how they stood before. It
 * lets nobody else change the world meanwhile, so that both belong together.
 */
public final class Witness {
  private final World world;
  private final CallRecord record;
  private final TradeWitness trades;

  public Witness(World world, CallRecord record) {
    this.world = world;
    this.record = record;
    this.trades = new TradeWitness(world, record, this::stand);
  }

  void add(Visit visit, Call call) {
    record.add(call);
    trades.addEntries(visit, call);
  }

  /** Returns the platform's own answer, before any fault spoils it. */
  Answer watch(Visit visit, Delivery delivery, Supplier<Answer> processing) {
    return switch (visit.target().kind()) {
      case READ_SWAP, READ_SCHEDULE, APPROVE, DENY -> watched(visit, delivery, processing);
      case BULK_STATE,
          EVALUATE,
          EVALUATE_JOB,
          QUERY,
          QUERY_JOB,
          SEARCH_SCHEDULES,
          ADHERENCE,
          DOWNLOAD ->
          trades.watch(visit, delivery, processing);
      case TOKEN,
          LIST,
          AUDIT,
          WEEK_SUMMARY,
          WEEK_SUMMARY_JOB,
          BULK_STATE_JOB,
          BUSINESS_UNIT,
          ACTIVITY_CODES,
          MANAGEMENT_UNIT,
          UNIT_USERS,
          READ_AGENT,
          UNKNOWN ->
          processing.get();
    };
  }

  private Answer watched(Visit visit, Delivery delivery, Supplier<Answer> processing) {
    synchronized (world) {
      var kind = visit.target().kind();
      if (kind == CallKind.APPROVE || kind == CallKind.DENY) {
        return decision(visit, delivery, processing);
      }
      var shows = kind == CallKind.READ_SWAP ? status(visit) : state(visit);
      var done = processing.get();
      var etag = done.header("ETag");
      var isAnswer = done.status() == 200 && (kind == CallKind.READ_SCHEDULE || !etag.isEmpty());
      var shown = isAnswer ? shows : "";
      record.add(
          new Reading(visit.arrived(), kind, visit.target().subject(), etag, shown, delivery));
      return done;
    }
  }

  private Answer decision(Visit visit, Delivery delivery, Supplier<Answer> processing) {
    var target = visit.target();
    var stand = stand(target.subject()).orElse(null);
    var done = processing.get();
    record.add(
        new Decision(
            visit.arrived(),
            target.kind(),
            target.subject(),
            visit.request().header("If-Match"),
            stand,
            approved(stand) ? 200 : done.status(),
            delivery));
    return done;
  }

  /** An approval whose answer was lost by script answers a 5xx, but was one all the same. */
  private boolean approved(@Nullable Stand stand) {
    return stand != null
        && !stand.swap().status().isFinal()
        && world.swap(stand.swap().id()).map(Swap::status).equals(Optional.of(APPROVED));
  }

  private String status(Visit visit) {
    return world.swap(visit.target().subject()).map(swap -> swap.status().name()).orElse("");
  }

  private String state(Visit visit) {
    return world.agent(visit.target().subject()).map(agent -> agent.state().name()).orElse("");
  }

  private Optional<Stand> stand(String swapId) {
    var swap = world.swap(swapId);
    var giver = swap.flatMap(known -> world.agent(known.terms().agentId()));
    var taker = swap.flatMap(known -> world.agent(known.terms().counterpartAgentId()));
    return swap.isEmpty() || giver.isEmpty() || taker.isEmpty()
        ? Optional.empty()
        : Optional.of(new Stand(swap.get(), giver.get(), taker.get()));
  }
}
