package io.swapgate.route;

import io.swapgate.failure.ConfigurationFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.apache.camel.CamelContext;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.quarkus.main.events.AfterStart;

/** Finds at the start what Camel would find with the first swap: routes that lead nowhere. */
@ApplicationScoped
public class RouteCheck {
  private final Event<ConfigurationFault> faults;

  public RouteCheck(Event<ConfigurationFault> faults) {
    this.faults = faults;
  }

  void on(@Observes AfterStart started, CamelContext camel) {
    var model = (ModelCamelContext) camel;
    new RouteReferences(model.getRouteDefinitions(), model.getRouteConfigurationDefinitions())
        .faults()
        .forEach(fault -> faults.fire(new ConfigurationFault(fault)));
  }
}
