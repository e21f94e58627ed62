package io.swapgate.routes;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.routes.RouteFile.Entry;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether what a file names is there. */
final class RouteNames {
  // millis: is our own function; it gives a duration as a number.
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(?:millis:)?(.+?)}}");
  private static final Set<String> BEAN_KEYS =
      Set.of("ref", "executorService", "aggregationStrategy", "routePolicy");

  private final RouteHouse house;

  RouteNames(RouteHouse house) {
    this.house = house;
  }

  Stream<String> complaints(RouteFile file) {
    return file.entries()
        .filter(Entry::isWord)
        .flatMap(
            e ->
                Stream.of(settings(e), configuration(e), endpoint(e), bean(e), exception(e))
                    .flatMap(c -> c));
  }

  private Stream<String> settings(Entry entry) {
    return PLACEHOLDER
        .matcher(entry.word())
        .results()
        .map(m -> m.group(1))
        .filter(key -> !house.settings().contains(key))
        .map(key -> entry.at() + ": application.properties has no " + key);
  }

  private Stream<String> configuration(Entry entry) {
    return entry.key().equals("routeConfigurationId")
        ? absent(entry, house.configurations(), "error-handling has no routeConfiguration ")
        : Stream.empty();
  }

  private Stream<String> endpoint(Entry entry) {
    return entry.isEndpoint() && entry.word().startsWith("direct:")
        ? absent(entry, house.endpoints(), "no route listens to ")
        : Stream.empty();
  }

  private Stream<String> bean(Entry entry) {
    var namesBean = BEAN_KEYS.contains(entry.key()) || entry.key().endsWith("Ref");
    return namesBean && !entry.isParameter()
        ? absent(entry, house.beans(), "no class is @Named ")
        : Stream.empty();
  }

  private static Stream<String> absent(Entry entry, Set<String> known, String complaint) {
    return known.contains(entry.word())
        ? Stream.empty()
        : Stream.of(entry.at() + ": " + complaint + entry.word());
  }

  private static Stream<String> exception(Entry entry) {
    if (!entry.key().equals("exception")) {
      return Stream.empty();
    }
    try {
      var type = Class.forName(entry.word(), false, RouteNames.class.getClassLoader());
      return !Throwable.class.isAssignableFrom(type)
          ? Stream.of(entry.at() + ": no exception: " + entry.word())
          : registered(type)
              ? Stream.empty()
              : Stream.of(entry.at() + ": not @RegisterForReflection: " + entry.word());
    } catch (ClassNotFoundException e) {
      return Stream.of(entry.at() + ": no such exception: " + entry.word());
    }
  }

  private static boolean registered(Class<?> type) {
    return !type.getName().startsWith("io.swapgate.")
        || type.isAnnotationPresent(RegisterForReflection.class);
  }
}
