package io.swapgate.simulator.api;

import io.swapgate.simulator.gate.Endpoint;
import io.swapgate.simulator.platform.Bystanders;
import io.swapgate.simulator.platform.Refused;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;
import io.swapgate.simulator.trouble.Step;
import io.swapgate.simulator.trouble.Trouble;
import io.swapgate.simulator.trouble.TroubleBook;
import io.swapgate.simulator.trouble.TroubleScript;

/** GET one swap; a bystander may change it as soon as it has been read. */
public final class ReadSwap implements Endpoint {
  private final World world;
  private final SwapJson json;
  private final TroubleBook troubles;
  private final Bystanders bystanders;

  public ReadSwap(World world, SwapJson json, TroubleBook troubles, Bystanders bystanders) {
    this.world = world;
    this.json = json;
    this.troubles = troubles;
    this.bystanders = bystanders;
  }

  @Override
  public Answer answer(Request request, String id) {
    var swap = world.swap(id).orElseThrow(() -> Refused.notFound("shift swap", id));
    var script = troubles.of(id);
    Failures.strike(script, Step.READ);
    return script
        .next(Trouble.ProxyPage.class)
        .map(page -> Answer.proxyPage(page.status()))
        .orElseGet(() -> meddledWith(id, script, json.answer(swap)));
  }

  private Answer meddledWith(String id, TroubleScript script, Answer answer) {
    script
        .next(Trouble.InBetween.class)
        .ifPresent(trouble -> bystanders.meddle(id, trouble.what()));
    return answer;
  }
}
