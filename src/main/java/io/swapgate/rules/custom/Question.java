package io.swapgate.rules.custom;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.config.PlainJson;
import io.swapgate.rules.ScheduleCase;
import java.util.LinkedHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Predicate;
import org.apache.camel.support.DefaultExchange;

/** A predicate in one of Camel's languages, asked of a swap and of both schedules. */
final class Question {
  private static final ObjectMapper JSON = PlainJson.mapper();

  private final CamelContext camel;
  private final String language;
  private final Predicate predicate;

  Question(CamelContext camel, String language, Predicate predicate) {
    this.camel = camel;
    this.language = language;
    this.predicate = predicate;
  }

  /**
   * The case as the rules of the house see it: variables swap, agent, counterpart, agentAfter and
   * counterpartAfter; for jsonpath the same as fields of the body.
   */
  Exchange exchange(ScheduleCase asked) {
    var all = new LinkedHashMap<String, Object>();
    all.put("swap", asked.swap());
    all.put("agent", asked.agent().before());
    all.put("counterpart", asked.counterpart().before());
    all.put("agentAfter", asked.agent().after());
    all.put("counterpartAfter", asked.counterpart().after());
    var exchange = new DefaultExchange(camel);
    all.forEach(exchange::setVariable);
    if (!language.equals("simple")) {
      exchange.getMessage().setBody(JSON.valueToTree(all).toString());
    }
    return exchange;
  }

  boolean isTrueOf(Exchange exchange) {
    return predicate.matches(exchange);
  }
}
