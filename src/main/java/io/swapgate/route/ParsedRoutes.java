package io.swapgate.route;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.RouteConfigurationDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/**
 * What route files say. Camel applies configurations as it reads the routes: so those of the files
 * come first, and are the context's from then on.
 *
 * @param faults a line for each file that cannot be understood
 */
record ParsedRoutes(
    List<RouteConfigurationDefinition> configurations,
    List<RouteDefinition> routes,
    List<String> faults) {
  static ParsedRoutes of(CamelContext camel, RouteFiles files) {
    var parsed = new ParsedRoutes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    var builders = new LinkedHashMap<Path, RouteConfigurationBuilder>();
    files
        .contents()
        .forEach((file, text) -> parsed.readConfigurations(camel, file, text, builders));
    replaceConfigurations(camel, parsed.configurations);
    builders.forEach((file, builder) -> parsed.readRoutes(camel, file, builder));
    return parsed;
  }

  /** Makes {@code these} the context's; routes that run keep theirs. Returns those of before. */
  static List<RouteConfigurationDefinition> replaceConfigurations(
      CamelContext camel, List<RouteConfigurationDefinition> these) {
    var model = (ModelCamelContext) camel;
    var before = List.copyOf(model.getRouteConfigurationDefinitions());
    for (RouteConfigurationDefinition each : before) {
      try {
        model.removeRouteConfiguration(each);
      } catch (Exception e) {
        throw new IllegalStateException("a configuration of routes stays: " + each.getId(), e);
      }
    }
    these.forEach(model::addRouteConfiguration);
    return before;
  }

  private void readConfigurations(
      CamelContext camel, Path file, String text, Map<Path, RouteConfigurationBuilder> builders) {
    try {
      var resource = ResourceHelper.fromString("file:" + file, text);
      for (RoutesBuilder each : PluginHelper.getRoutesLoader(camel).findRoutesBuilders(resource)) {
        var builder = (RouteConfigurationBuilder) each;
        builder.setCamelContext(camel);
        builder.configuration();
        configurations.addAll(builder.getRouteConfigurationCollection().getRouteConfigurations());
        builders.put(file, builder);
      }
    } catch (Exception e) { // whatever Camel's reader throws
      faults.add(RouteFault.ofFile(file, e));
    }
  }

  private void readRoutes(CamelContext camel, Path file, RouteConfigurationBuilder builder) {
    try {
      routes.addAll(builder.configureRoutes(camel).getRoutes());
    } catch (Exception e) { // whatever Camel's reader throws
      faults.add(RouteFault.ofFile(file, e));
    }
  }
}
