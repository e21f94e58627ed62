package io.swapgate.routes;

import java.util.List;
import java.util.stream.Stream;

/** The rules that every file below routes/ keeps. Each complaint names the file and the fault. */
final class RouteHouseRules {
  private final RouteNames names;

  RouteHouseRules(RouteHouse house) {
    names = new RouteNames(house);
  }

  List<String> complaints(RouteFile file) {
    return Stream.of(
            RouteSchema.complaints(file),
            RouteShape.complaints(file),
            RouteWords.complaints(file),
            names.complaints(file))
        .flatMap(c -> c)
        .map(c -> file.path() + ": " + c)
        .toList();
  }
}
