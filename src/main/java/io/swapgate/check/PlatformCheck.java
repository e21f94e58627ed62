package io.swapgate.check;

import io.swapgate.config.SwapgateConfig;
import io.swapgate.failure.AttemptFailed;
import io.swapgate.failure.CredentialsRefused;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.platform.CheckLine;
import io.swapgate.poll.PageRequest;
import io.swapgate.poll.SwapPage;
import io.swapgate.rules.book.RulesInForce;
import io.swapgate.schedule.ScheduleRequest;
import io.swapgate.swap.Swap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;

/**
 * Asks the platform for a token, a page of swaps, one of them, a schedule and an audit: all that
 * can be asked without changing anything.
 */
@ApplicationScoped
public class PlatformCheck {
  /** An operation that a backend may have. */
  private static final String OF_BACKEND = "wfm-check";

  private static final String LISTING = "to list shift swaps";

  private final SwapgateConfig config;
  private final RulesInForce rules;
  private final CamelContext camel;
  private final ProducerTemplate routes;

  public PlatformCheck(
      SwapgateConfig config, RulesInForce rules, CamelContext camel, ProducerTemplate routes) {
    this.config = config;
    this.rules = rules;
    this.camel = camel;
    this.routes = routes;
  }

  /**
   * What the platform does not let us do, a line each.
   *
   * @param told gets a line for each thing that it does
   */
  List<String> faults(List<String> told) {
    var own = ofBackend(told);
    return own.isEmpty() ? common(told) : own;
  }

  /** What the backend itself knows to look at; nothing for one that has no such route. */
  private List<String> ofBackend(List<String> told) {
    if (camel.getRoute(OF_BACKEND) == null) {
      return List.of();
    }
    var answer = ask(OF_BACKEND, "");
    if (answer.getException() != null) {
      return List.of(fault(answer.getException(), "to read what is needed"));
    }
    var faults = new ArrayList<String>();
    for (Object line : answer.getMessage().getBody(List.class)) {
      var found = (CheckLine) line;
      (found.isFault() ? faults : told).add(found.text());
    }
    return faults;
  }

  private List<String> common(List<String> told) {
    var page = ask("wfm-list-swaps", new PageRequest(1, 1, Optional.empty()));
    if (page.getException() != null) {
      return List.of(fault(page.getException(), LISTING));
    }
    var listed = page.getMessage().getBody(SwapPage.class);
    if (listed.fault().isPresent()) {
      return List.of(fault(listed.fault().get(), LISTING));
    }
    told.add("platform: a token was fetched and shift swaps listed at " + config.wfm().baseUrl());
    var swap = listed.swaps().stream().findFirst();
    if (swap.isEmpty()) {
      told.add("platform: no swap is pending, so reading one and a schedule was not tried");
      return List.of();
    }
    return faults(swap.get(), told);
  }

  private List<String> faults(Swap swap, List<String> told) {
    var faults = new ArrayList<String>();
    var range = rules.range(swap);
    var schedule = new ScheduleRequest(swap.agent(), swap.managementUnit(), range, range, true);
    look(ask("wfm-read-swap", swap), "to read a shift swap", faults, told);
    look(ask("wfm-read-schedule", schedule), "to read agents' schedules", faults, told);
    look(ask("wfm-read-audit", swap), "to read a swap's audit", faults, told);
    return faults;
  }

  private void look(Exchange answer, String right, List<String> faults, List<String> told) {
    if (answer.getException() == null) {
      told.add("platform: allows " + right);
    } else {
      faults.add(fault(answer.getException(), right));
    }
  }

  private Exchange ask(String operation, Object body) {
    return routes.request("direct:" + operation, exchange -> exchange.getMessage().setBody(body));
  }

  private String fault(Exception thrown, String right) {
    if (thrown instanceof CredentialsRefused) {
      return Failure.message(thrown);
    }
    if (thrown instanceof AttemptFailed failed
        && failed.failure().kind() == FailureKind.REFUSED_BY_PLATFORM) {
      return "platform: the client swapgate.wfm.client-id lacks the permission %s: %s"
          .formatted(right, failed.failure().message());
    }
    return "swapgate.wfm.base-url %s: cannot be asked %s: %s"
        .formatted(config.wfm().baseUrl(), right, Failure.words(thrown));
  }
}
