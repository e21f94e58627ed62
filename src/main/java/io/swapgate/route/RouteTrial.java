package io.swapgate.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.FailedToCreateRouteException;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.RouteDefinition;

/**
 * Finds out what is wrong with route files before they are live: builds every route under another
 * name beside those that run, with the same beans and settings, and starts none.
 */
@ApplicationScoped
public class RouteTrial {
  private static final String TRIAL = "trial-";

  private final CamelContext camel;

  public RouteTrial(CamelContext camel) {
    this.camel = camel;
  }

  /** A line for each fault, with the file and, where it can be told, the line. */
  public List<String> faults(RouteFiles files) {
    var model = (ModelCamelContext) camel;
    var configurations = List.copyOf(model.getRouteConfigurationDefinitions());
    Set<Endpoint> endpoints = new HashSet<>(camel.getEndpoints());
    try {
      var parsed = ParsedRoutes.of(camel, files);
      var faults = new LinkedHashSet<>(parsed.faults());
      var references = new RouteReferences(parsed.routes(), parsed.configurations());
      // If a file cannot be read, nobody knows what begins in it.
      boolean isWhole = parsed.faults().isEmpty();
      faults.addAll(isWhole ? references.faults() : references.faultsOfIds());
      parsed.routes().forEach(route -> build(model, route).ifPresent(faults::add));
      return List.copyOf(faults);
    } finally {
      ParsedRoutes.replaceConfigurations(camel, configurations);
      forgetAllBut(endpoints);
    }
  }

  private Optional<String> build(ModelCamelContext model, RouteDefinition route) {
    var file = RouteReferences.file(route);
    var id = route.getRouteId();
    var missing =
        RouteReferences.names(route.getRoutePolicyRef()).stream()
            .filter(name -> camel.getRegistry().lookupByName(name) == null)
            .findFirst();
    if (missing.isPresent()) {
      var what = "No bean could be found in the registry for: " + missing.get();
      return Optional.of(RouteFault.at(file, missing.get(), what));
    }
    route.setId(TRIAL + id);
    route.setAutoStartup("false");
    // A policy is one for all routes: the end of this one would stop it, and then it is not asked.
    route.setRoutePolicyRef(null);
    try {
      beginElsewhere(route);
      model.addRouteDefinition(route);
      return Optional.empty();
    } catch (FailedToCreateRouteException e) {
      return Optional.of(RouteFault.inFile(file, e, id));
    } catch (Exception e) { // whatever a component throws
      return Optional.of(RouteFault.ofFile(file, e));
    } finally {
      remove(model, route);
    }
  }

  /** The end of a second consumer of a timer, say, would stop that of the route that runs. */
  private void beginElsewhere(RouteDefinition route) throws FailedToCreateRouteException {
    var uri = route.getInput().getEndpointUri();
    try {
      camel.getEndpoint(camel.resolvePropertyPlaceholders(uri));
    } catch (RuntimeException e) {
      throw new FailedToCreateRouteException(route.getRouteId(), null, uri, e);
    }
    route.getInput().setUri("direct:" + route.getRouteId());
  }

  private void remove(ModelCamelContext model, RouteDefinition route) {
    try {
      camel.getRouteController().stopRoute(route.getRouteId());
      camel.removeRoute(route.getRouteId());
      model.removeRouteDefinition(route);
    } catch (Exception e) {
      throw new IllegalStateException("a trial cannot be ended: " + route.getRouteId(), e);
    }
  }

  private void forgetAllBut(Set<Endpoint> known) {
    for (Endpoint endpoint : List.copyOf(camel.getEndpoints())) {
      if (!known.contains(endpoint)) {
        try {
          camel.removeEndpoint(endpoint);
        } catch (Exception e) {
          throw new IllegalStateException("a trial cannot be ended: " + endpoint, e);
        }
      }
    }
  }
}
