package io.swapgate.bench;

import static io.swapgate.simulator.trouble.ConflictKind.ADHERENCE;
import static io.swapgate.simulator.trouble.ConflictKind.AGENT_BUSY;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.calls.Call;
import io.swapgate.simulator.calls.CallKind;
import io.swapgate.simulator.calls.Decision;
import io.swapgate.simulator.demo.Outcome;
import io.swapgate.simulator.scenario.Scenario;
import io.swapgate.simulator.scenario.play.LeastCalls;
import io.swapgate.simulator.scenario.play.Play;
import io.swapgate.simulator.swap.SwapSpec;
import io.swapgate.simulator.trouble.Trouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What runs in the process of a {@link SimulatedPlatform}: a line is an order, and its answer. */
final class PlatformProcess {
  private final Simulator wfm;
  private @Nullable Play storm;

  private PlatformProcess(Simulator wfm) {
    this.wfm = wfm;
  }

  public static void main(String... arguments) throws IOException {
    var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (var wfm = Simulator.start()) {
      var platform = new PlatformProcess(wfm);
      for (var order = orders.readLine(); order != null; order = orders.readLine()) {
        System.out.println(platform.answer(order.split(" ", -1)));
      }
    }
  }

  private String answer(String[] order) {
    return switch (order[0]) {
      case "url" -> wfm.baseUrl();
      case "begin" -> begin(Integer.parseInt(order[1]), Integer.parseInt(order[2]));
      case "storm" -> storm();
      case "monday" -> monday(Integer.parseInt(order[1]), Integer.parseInt(order[2]), order[3]);
      case "conflicts" -> conflicts(Integer.parseInt(order[1]), Integer.parseInt(order[2]));
      case "forget" -> forget();
      case "approved" -> Long.toString(approved().count());
      case "tried" -> Integer.toString(subjects(wfm.calls().decisions().stream()).size());
      case "weathered" -> weathered();
      case "count" -> Integer.toString(wfm.count(CallKind.valueOf(order[1])));
      case "drained" -> drained();
      case "turns" -> turns();
      default -> throw new IllegalArgumentException(order[0]);
    };
  }

  private String begin(int swaps, int millis) {
    wfm.reset();
    wfm.answersAfter(Duration.ofMillis(millis));
    var batch = "SW-" + System.nanoTime() + "-";
    wfm.hasPendingSwaps(
        IntStream.range(0, swaps).mapToObj(i -> SwapSpec.trade(batch + i)).toList());
    return "begun";
  }

  private String storm() {
    wfm.reset();
    var play = Play.of(Scenario.storm(), wfm);
    var approvable =
        play.parts().stream()
            .filter(part -> play.ends(part.id()).contains(Outcome.APPROVED))
            .count();
    storm = play;
    return Long.toString(approvable - play.rivals().size());
  }

  /** How many calls the storm took so far, and how many it need have taken. */
  private String weathered() {
    var play = Objects.requireNonNull(storm, "there is no storm");
    return LeastCalls.counted(wfm.calls()) + " " + LeastCalls.of(play, wfm.calls()).total();
  }

  private String monday(int swaps, int seconds, String silently) {
    wfm.reset();
    var published = Duration.ofSeconds(seconds);
    wfm.publishes("MU-monday", Duration.ZERO, published, Boolean.parseBoolean(silently));
    for (int i = 0; i < swaps; i++) {
      var id = "SW-" + silently + "-" + i;
      wfm.hasPendingSwap(SwapSpec.trade(id).in("MU-monday", "America/Chicago"));
    }
    return "begun";
  }

  /** Every {@code shortOnes}th conflict calls for a short wait, the others for a long one. */
  private String conflicts(int swaps, int shortOnes) {
    wfm.reset();
    for (int i = 0; i < swaps; i++) {
      var kind = i % shortOnes == 0 ? AGENT_BUSY : ADHERENCE;
      wfm.hasPendingSwap(SwapSpec.trade(kind + "-" + i), Trouble.conflictForEver(kind));
    }
    return "begun";
  }

  private String forget() {
    wfm.forgetsTroubles();
    return "forgotten";
  }

  private Stream<Decision> approved() {
    return wfm.calls().decisions().stream().filter(Decision::approved);
  }

  /** Each once, in the order of its first. */
  private static Set<String> subjects(Stream<Decision> decisions) {
    return decisions.map(Decision::subject).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String drained() {
    var calls = wfm.calls().all();
    var first =
        calls.stream()
            .filter(call -> call.kind() != CallKind.LIST && call.kind() != CallKind.TOKEN)
            .findFirst()
            .map(Call::at)
            .orElseThrow();
    var last =
        calls.stream()
            .filter(call -> call.kind() == CallKind.APPROVE)
            .reduce((one, next) -> next)
            .map(Call::at)
            .orElseThrow();
    var took = Duration.between(first, last);
    return took.toNanos() / 1e9 + " " + calls.size();
  }

  /**
   * By how many places, at most, a swap with a long wait was approved out of its turn: all of those
   * wait equally long, so it is the turn of the one that was refused longest ago.
   */
  private String turns() {
    var refused = new LinkedHashSet<String>();
    var approved = new ArrayList<String>();
    for (var decision : wfm.calls().decisions()) {
      if (decision.approved()) {
        approved.add(decision.subject());
      } else if (isLong(decision.subject())) {
        refused.remove(decision.subject()); // so that the last refusal counts
        refused.add(decision.subject());
      }
    }
    approved.retainAll(refused);
    Map<String, Integer> places = new HashMap<>();
    approved.forEach(swap -> places.put(swap, places.size()));
    refused.retainAll(places.keySet());
    var turns = List.copyOf(refused);
    int most =
        IntStream.range(0, turns.size())
            .map(i -> Math.abs(i - places.getOrDefault(turns.get(i), 0)))
            .max()
            .orElse(0);
    return Integer.toString(most);
  }

  private static boolean isLong(String swap) {
    return swap.startsWith(ADHERENCE.name());
  }
}
