package io.swapgate.route;

import io.swapgate.config.ConfigFaults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.camel.CamelContext;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.quarkus.main.events.BeforeStart;

/**
 * Finds, before any route runs, what Camel would find with the first swap: routes that lead
 * nowhere.
 */
@ApplicationScoped
public class RouteCheck {
  void on(@Observes BeforeStart routesAreRead, CamelContext camel) {
    var model = (ModelCamelContext) camel;
    var faults =
        new RouteReferences(model.getRouteDefinitions(), model.getRouteConfigurationDefinitions())
            .faults();
    if (!faults.isEmpty()) {
      throw new ConfigFaults(faults);
    }
  }
}
