package io.swapgate.simulator.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.swapgate.simulator.calls.Bulk;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.calls.CallRecord;
import io.swapgate.simulator.calls.Decision;
import io.swapgate.simulator.calls.Delivery;
import io.swapgate.simulator.calls.Shown;
import io.swapgate.simulator.calls.Stand;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.swap.SwapStatus;
import io.swapgate.simulator.swap.TradeState;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what calls that are about many swaps did about each, as if it had come alone. Their
 * JSON tells: the request's what was to be decided, the platform's own what was shown.
 */
final class TradeWitness {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What an entry that was refused among others counts as; the other API would say so. */
  private static final int CONFLICT = 409;

  private final World world;
  private final CallRecord record;
  private final Function<String, Optional<Stand>> stands;
  private final Map<String, Bulk> underWay = new ConcurrentHashMap<>();

  TradeWitness(World world, CallRecord record, Function<String, Optional<Stand>> stands) {
    this.world = world;
    this.record = record;
    this.stands = stands;
  }

  Answer watch(Visit visit, Delivery delivery, Supplier<Answer> processing) {
    synchronized (world) {
      var kind = visit.target().kind();
      if (kind == CallKind.BULK_STATE) {
        return decided(visit, delivery, processing);
      }
      var done = processing.get();
      new Shown(visit.arrived(), kind, delivery).in(parsed(done.body())).forEach(record::add);
      return done;
    }
  }

  /** Adds each decision of the visit as it was told to the client. */
  void addEntries(Visit visit, Call call) {
    var bulk = underWay.remove(visit.correlationId());
    if (bulk != null) {
      bulk.decisions().forEach(decision -> record.addEntry(entry(decision, call)));
    }
  }

  private record Wanted(CallKind kind, String id, String version, @Nullable Stand stand) {}

  private Answer decided(Visit visit, Delivery delivery, Supplier<Answer> processing) {
    var wanted =
        StreamSupport.stream(parsed(visit.request().body()).path("entities").spliterator(), false)
            .map(this::wanted)
            .toList();
    var done = processing.get();
    var decisions =
        IntStream.range(0, wanted.size())
            .mapToObj(i -> decision(wanted.get(i), visit, done, delivery))
            .toList();
    var bulk = new Bulk(visit.arrived(), visit.target().subject(), done.status(), decisions);
    record.add(bulk);
    underWay.put(visit.correlationId(), bulk);
    return done;
  }

  private Wanted wanted(JsonNode entry) {
    var denies = entry.path("state").asText().equals(TradeState.DENIED.text());
    var id = entry.path("id").asText();
    return new Wanted(
        denies ? CallKind.DENY : CallKind.APPROVE,
        id,
        "\"" + entry.path("metadata").path("version").asText() + "\"",
        stands.apply(id).orElse(null));
  }

  private Decision decision(Wanted wanted, Visit visit, Answer done, Delivery delivery) {
    var refused = done.status() < 300 && done.status() > 0 ? CONFLICT : done.status();
    return new Decision(
        visit.arrived(),
        wanted.kind(),
        wanted.id(),
        wanted.version(),
        wanted.stand(),
        tookEffect(wanted) ? 200 : refused,
        delivery);
  }

  /** Nobody else can have changed the swap meanwhile, as the world is held. */
  private boolean tookEffect(Wanted wanted) {
    var end = wanted.kind() == CallKind.DENY ? SwapStatus.DENIED : SwapStatus.APPROVED;
    var stand = wanted.stand();
    return stand != null
        && !stand.swap().status().isFinal()
        && world.swap(wanted.id()).map(Swap::status).equals(Optional.of(end));
  }

  private static Call entry(Decision decision, Call bulk) {
    var isTold = bulk.status() >= 200 && bulk.status() < 300;
    return new Call(
        bulk.at(),
        decision.kind(),
        decision.subject(),
        bulk.method(),
        bulk.rawPath(),
        decision.ifMatch(),
        isTold ? decision.outcome() : bulk.status(),
        "",
        bulk.delivery());
  }

  private static JsonNode parsed(String body) {
    try {
      return Optional.ofNullable(JSON.readTree(body)).orElse(MissingNode.getInstance());
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
