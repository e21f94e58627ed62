package io.swapgate.start;

import io.swapgate.failure.ConfigurationFault;
import io.swapgate.route.RouteFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.component.direct.DirectEndpoint;
import org.apache.camel.quarkus.main.events.AfterStart;

/** Finds at the start what Camel would find with the first swap: routes that lead nowhere. */
@ApplicationScoped
public class RouteCheck {
  private final Event<ConfigurationFault> faults;

  public RouteCheck(Event<ConfigurationFault> faults) {
    this.faults = faults;
  }

  void on(@Observes AfterStart started, CamelContext camel) {
    var reached =
        camel.getRoutes().stream()
            .map(route -> route.getEndpoint().getEndpointUri())
            .collect(Collectors.toSet());
    camel.getEndpoints().stream()
        .filter(DirectEndpoint.class::isInstance)
        .map(Endpoint::getEndpointUri)
        .filter(uri -> !reached.contains(uri))
        .map(uri -> RouteFault.locate("No route begins at: " + uri))
        .forEach(fault -> faults.fire(new ConfigurationFault(fault)));
  }
}
