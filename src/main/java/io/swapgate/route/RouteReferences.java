package io.swapgate.route;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RouteConfigurationDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.SendDefinition;
import org.apache.camel.spi.Resource;
import org.apache.camel.spi.ResourceAware;
import org.jspecify.annotations.Nullable;

/**
 * What routes say of each other: ids that are taken, configurations and ways that are not there.
 */
final class RouteReferences {
  private static final String DIRECT = "direct:";

  private final List<RouteDefinition> routes;
  private final List<RouteConfigurationDefinition> configurations;

  RouteReferences(List<RouteDefinition> routes, List<RouteConfigurationDefinition> configurations) {
    this.routes = routes;
    this.configurations = configurations;
  }

  List<String> faults() {
    return Stream.concat(faultsOfIds().stream(), deadEnds()).toList();
  }

  /** Of what can be told although not every file can be read. */
  List<String> faultsOfIds() {
    return Stream.concat(twice(), unknownConfigurations()).toList();
  }

  /** The file that a route or a configuration stands in. */
  static Path file(ResourceAware part) {
    return Optional.ofNullable(part.getResource())
        .map(Resource::getLocation)
        .map(location -> Path.of(location.replaceFirst("^file:", "")))
        .orElse(RouteFiles.FOLDER);
  }

  /** The names in a list such as {@code a, b}. */
  static List<String> names(@Nullable String list) {
    return list == null ? List.of() : Stream.of(list.split(",", -1)).map(String::strip).toList();
  }

  private Stream<String> twice() {
    Map<String, Path> seen = new HashMap<>();
    var faults = new ArrayList<String>();
    for (RouteDefinition route : routes) {
      var id = route.getRouteId();
      var first = seen.putIfAbsent(id, file(route));
      if (first != null) {
        var what = "there is another route with the id %s, in %s".formatted(id, first);
        faults.add(RouteFault.at(file(route), id, what));
      }
    }
    return faults.stream();
  }

  private Stream<String> unknownConfigurations() {
    Set<String> known =
        configurations.stream()
            .map(RouteConfigurationDefinition::getId)
            .collect(Collectors.toSet());
    return routes.stream()
        .flatMap(
            route ->
                names(route.getRouteConfigurationId()).stream()
                    .filter(id -> !known.contains(id))
                    .map(
                        id ->
                            RouteFault.at(
                                file(route), id, "no routeConfiguration has the id " + id)));
  }

  private Stream<String> deadEnds() {
    Set<String> begins =
        routes.stream().map(route -> route.getInput().getEndpointUri()).collect(Collectors.toSet());
    var inRoutes = routes.stream().flatMap(route -> deadEnds(file(route), route, begins));
    var inConfigurations =
        configurations.stream()
            .flatMap(
                all ->
                    all.getOnExceptions().stream()
                        .flatMap(one -> deadEnds(file(all), one, begins)));
    return Stream.concat(inRoutes, inConfigurations);
  }

  private static Stream<String> deadEnds(
      Path file, ProcessorDefinition<?> steps, Set<String> begins) {
    return ProcessorDefinitionHelper.filterTypeInOutputs(steps.getOutputs(), SendDefinition.class)
        .stream()
        .map(send -> ((SendDefinition<?>) send).getEndpointUri())
        .filter(way -> way.startsWith(DIRECT) && !begins.contains(way))
        .map(way -> RouteFault.at(file, way, "no route begins at " + way));
  }
}
