package io.swapgate.route;

import io.swapgate.route.ParsedRoutes.Parsed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
      faults.addAll(new RouteReferences(parsed).faults());
      parsed.routes().forEach(each -> build(model, each).ifPresent(faults::add));
      return List.copyOf(faults);
    } finally {
      ParsedRoutes.replaceConfigurations(camel, configurations);
      forgetAllBut(endpoints);
    }
  }

  private Optional<String> build(ModelCamelContext model, Parsed each) {
    var route = each.route();
    var id = route.getRouteId();
    var missing =
        policies(route).stream()
            .filter(name -> camel.getRegistry().lookupByName(name) == null)
            .findFirst();
    if (missing.isPresent()) {
      var what = "No bean could be found in the registry for: " + missing.get();
      return Optional.of(RouteFault.at(each.file(), missing.get(), what));
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
      return Optional.of(RouteFault.inFile(each.file(), e, id));
    } catch (Exception e) { // whatever a component throws
      return Optional.of(RouteFault.ofFile(each.file(), e));
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

  private static List<String> policies(RouteDefinition route) {
    var names = route.getRoutePolicyRef();
    return names == null ? List.of() : Stream.of(names.split(",", -1)).map(String::strip).toList();
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
