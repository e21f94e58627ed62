package io.swapgate.backend.wfmscheduling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.Fields;
import io.swapgate.failure.SwapSettled;
import io.swapgate.platform.AnswerBody;
import io.swapgate.poll.SwapPage;
import io.swapgate.schedule.AgentSchedule;
import io.swapgate.swap.FreshSwap;
import io.swapgate.swap.Swap;
import io.swapgate.swap.SwapStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.function.Function;
import org.apache.camel.Exchange;

/** Turns the platform's answers into what the flow works with, or into what is to be done next. */
@Named("wfmAnswers")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from wfm-scheduling.camel.yaml
public class WfmAnswers {
  private final ObjectMapper json;

  public WfmAnswers(ObjectMapper json) {
    this.json = json;
  }

  public SwapPage page(Exchange exchange) {
    var answer = new Answer(exchange, AnswerBody.PAGE, false);
    if (answer.status() == 304) {
      return SwapPage.unchanged(answer.etag());
    }
    int number = exchange.getVariable("page-number", 1, Integer.class);
    return readable(answer, node -> PageJson.read(node, number, answer.etag()));
  }

  public FreshSwap swap(Exchange exchange) {
    var answer = new Answer(exchange, AnswerBody.ONE, false);
    if (WhatCameBack.isGone(answer.status(), answer.text(json))) {
      throw SwapSettled.gone("the platform says " + answer.status() + " " + answer.text(json));
    }
    var swap = readable(answer, SwapJson::read);
    return new FreshSwap(
        swap, answer.etag().orElseThrow(() -> answer.garbled("a swap without an ETag")));
  }

  public AgentSchedule schedule(Exchange exchange) {
    return readable(new Answer(exchange, AnswerBody.ONE, false), ScheduleJson::read);
  }

  /** Returns the swap as approved; throws for every other answer. */
  public Swap approved(Exchange exchange) {
    return decided(exchange, SwapStatus.APPROVED);
  }

  /** Returns the swap as denied; throws for every other answer. */
  public Swap denied(Exchange exchange) {
    return decided(exchange, SwapStatus.DENIED);
  }

  /** The audit's entries as JSON text; empty where the tenant has none. */
  public String audit(Exchange exchange) {
    var answer = new Answer(exchange, AnswerBody.ONE, false);
    return answer.status() == 200 ? answer.json(json).path("entities").toString() : "";
  }

  private Swap decided(Exchange exchange, SwapStatus wanted) {
    var answer = new Answer(exchange, AnswerBody.ONE, true);
    if (WhatCameBack.isGone(answer.status(), answer.text(json))) {
      throw SwapSettled.gone("the platform says " + answer.status() + " " + answer.text(json));
    }
    if (WhatCameBack.isAlreadyApproved(answer.status(), answer.text(json))) {
      throw SwapSettled.approved(answer.text(json));
    }
    var swap = readable(answer, SwapJson::read);
    if (swap.status() != wanted) {
      throw answer.garbled("a success that leaves the swap " + swap.status());
    }
    return swap;
  }

  private <T> T readable(Answer answer, Function<JsonNode, T> read) {
    if (answer.status() != 200) {
      throw answer.failed(json);
    }
    try {
      return read.apply(answer.json(json));
    } catch (Fields.Unreadable | IllegalArgumentException e) {
      throw answer.garbled(String.valueOf(e.getMessage()));
    }
  }
}
