package io.swapgate.route;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.camel.CamelContext;
import org.apache.camel.model.ModelCamelContext;

/** The routes that run. */
@ApplicationScoped
public class LiveRoutes {
  private final CamelContext camel;

  public LiveRoutes(CamelContext camel) {
    this.camel = camel;
  }

  /** Replaces all routes; if that fails, those of {@code before} run again. */
  void replace(RouteFiles before, RouteFiles after) throws Exception {
    try {
      removeAll();
      add(after);
    } catch (Exception e) {
      removeAll();
      add(before);
      throw e;
    }
  }

  /** Adds those routes that something calls, and none that begins by itself. */
  public void addCallable(RouteFiles files) throws Exception {
    var parsed = ParsedRoutes.of(camel, files);
    parsed.routes().stream()
        .filter(route -> !route.getInput().getEndpointUri().startsWith("direct:"))
        .forEach(route -> route.setAutoStartup("false"));
    add(parsed);
  }

  private void removeAll() throws Exception {
    camel.getRouteController().stopAllRoutes();
    camel.getRouteController().removeAllRoutes();
  }

  private void add(RouteFiles files) throws Exception {
    add(ParsedRoutes.of(camel, files));
  }

  private void add(ParsedRoutes parsed) throws Exception {
    var model = (ModelCamelContext) camel;
    if (!parsed.faults().isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", parsed.faults()));
    }
    // At once, so that they start in Camel's order and none before the one that it leads to.
    model.addRouteDefinitions(parsed.routes());
  }
}
