package io.swapgate.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * Makes the calls that Swapgate makes for a swap without trouble, and nothing else: no rules, no
 * ledger, no second try.
 */
final class BareClient {
  private final PlatformClient wfm;
  private final int concurrency;

  private BareClient(String baseUrl, int concurrency) {
    this.wfm = new PlatformClient(baseUrl);
    this.concurrency = concurrency;
  }

  /**
   * In a process of its own; each line that it reads has it approve all that is pending.
   *
   * @param arguments the platform's address, and how many swaps are worked on at once
   */
  public static void main(String... arguments) throws Exception {
    var client = new BareClient(arguments[0], Integer.parseInt(arguments[1]));
    var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (orders.readLine() != null) {
      client.drain();
      System.out.println("drained");
    }
  }

  private void drain() throws IOException, InterruptedException {
    var turns = new Semaphore(concurrency);
    var answers = new ArrayList<CompletableFuture<HttpResponse<byte[]>>>();
    for (JsonNode swap : wfm.pending()) {
      turns.acquire();
      answers.add(approve(swap).whenComplete((answer, failure) -> turns.release()));
    }
    for (var answer : answers) {
      if (answer.join().statusCode() != 200) {
        throw new IllegalStateException("not approved: " + answer);
      }
    }
  }

  private CompletableFuture<HttpResponse<byte[]>> approve(JsonNode swap) {
    var id = swap.path("id").asText();
    var window = swap.path("window");
    var one = wfm.schedule(swap.path("agentId").asText(), window);
    var other = wfm.schedule(swap.path("counterpartAgentId").asText(), window);
    return one.thenCombine(other, (a, b) -> b)
        .thenCompose(both -> wfm.swap(id))
        .thenCompose(read -> wfm.approve(id, read));
  }
}
