package io.swapgate.route;

import io.swapgate.route.ParsedRoutes.Parsed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RouteConfigurationDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.SendDefinition;

/**
 * What routes say of each other: ids that are taken, configurations and ways that are not there.
 */
final class RouteReferences {
  private static final String DIRECT = "direct:";

  private final ParsedRoutes parsed;

  RouteReferences(ParsedRoutes parsed) {
    this.parsed = parsed;
  }

  List<String> faults() {
    // If a file cannot be read, nobody knows what is in it.
    var ways = parsed.faults().isEmpty() ? deadEnds() : Stream.<String>empty();
    return Stream.of(twice(), unknownConfigurations(), ways).flatMap(lines -> lines).toList();
  }

  private Stream<String> twice() {
    Map<String, Path> seen = new HashMap<>();
    var faults = new ArrayList<String>();
    for (Parsed each : parsed.routes()) {
      var id = each.route().getRouteId();
      var first = seen.putIfAbsent(id, each.file());
      if (first != null) {
        var what = "there is another route with the id %s, in %s".formatted(id, first);
        faults.add(RouteFault.at(each.file(), id, what));
      }
    }
    return faults.stream();
  }

  private Stream<String> unknownConfigurations() {
    Set<String> known =
        parsed.configurations().stream()
            .map(RouteConfigurationDefinition::getId)
            .collect(Collectors.toCollection(HashSet::new));
    return parsed.routes().stream()
        .flatMap(
            each ->
                named(each.route()).stream()
                    .filter(id -> !known.contains(id))
                    .map(
                        id ->
                            RouteFault.at(
                                each.file(), id, "no routeConfiguration has the id " + id)));
  }

  private static List<String> named(RouteDefinition route) {
    var ids = route.getRouteConfigurationId();
    return ids == null ? List.of() : Stream.of(ids.split(",", -1)).map(String::strip).toList();
  }

  private Stream<String> deadEnds() {
    Set<String> begins =
        parsed.routes().stream()
            .map(each -> each.route().getInput().getEndpointUri())
            .collect(Collectors.toSet());
    return parsed.routes().stream()
        .flatMap(
            each ->
                ways(each.route())
                    .filter(way -> way.startsWith(DIRECT) && !begins.contains(way))
                    .map(way -> RouteFault.at(each.file(), way, "no route begins at " + way)));
  }

  private static Stream<String> ways(RouteDefinition route) {
    return ProcessorDefinitionHelper.filterTypeInOutputs(route.getOutputs(), SendDefinition.class)
        .stream()
        .map(send -> ((SendDefinition<?>) send).getEndpointUri());
  }
}
