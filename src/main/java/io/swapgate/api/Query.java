package io.swapgate.api;

import io.quarkus.runtime.configuration.DurationConverter;
import io.swapgate.failure.FailureKind;
import io.swapgate.ledger.review.Order;
import io.swapgate.ledger.review.ReviewFilter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of the dead letters; every bad word is answered with what would be a good
 * one.
 */
public final class Query {
  private static final int LARGEST_PAGE = 500;
  private static final int LAST_PAGE = 1_000_000;

  @QueryParam("page")
  @DefaultValue("1")
  String page = "1";

  @QueryParam("pageSize")
  @DefaultValue("25")
  String pageSize = "25";

  @QueryParam("sort")
  @DefaultValue("at")
  String sort = "at";

  @QueryParam("reason")
  @Nullable String reason;

  @QueryParam("unit")
  @Nullable String unit;

  @QueryParam("agent")
  @Nullable String agent;

  @QueryParam("swap")
  @Nullable String swap;

  @QueryParam("find")
  @Nullable String find;

  @QueryParam("direction")
  @DefaultValue("asc")
  String direction = "asc";

  @QueryParam("olderThan")
  @Nullable String olderThan;

  @QueryParam("all")
  @DefaultValue("false")
  String all = "false";

  int page() {
    return number("page", page, LAST_PAGE);
  }

  int pageSize() {
    return number("pageSize", pageSize, LARGEST_PAGE);
  }

  Order order() {
    if (!direction.equals("asc") && !direction.equals("desc")) {
      throw new Problem(400, "direction must be asc or desc");
    }
    return Stream.of(Order.By.values())
        .filter(by -> by.name().equalsIgnoreCase(sort))
        .findFirst()
        .map(by -> new Order(by, direction.equals("desc")))
        .orElseThrow(
            () -> new Problem(400, "sort must be one of deadline, at, swap, unit, reason"));
  }

  /** Of dead letters, whose reason is a kind of failure. */
  ReviewFilter filter() {
    given(reason).ifPresent(Query::requireKind);
    return heldFilter();
  }

  /** Of held swaps, whose reason is a rule. */
  ReviewFilter heldFilter() {
    return new ReviewFilter(
        given(reason).map(text -> text.toLowerCase(Locale.ROOT)),
        given(unit),
        given(agent),
        given(swap),
        given(find),
        given(olderThan).map(Query::age),
        Optional.empty());
  }

  /** The letters that a deed is for: nobody means all by saying nothing. */
  ReviewFilter meant() {
    return meant(filter());
  }

  /** The held swaps that a deed is for. */
  ReviewFilter meantHeld() {
    return meant(heldFilter());
  }

  private ReviewFilter meant(ReviewFilter filter) {
    if (filter.isAll() && !all.equals("true")) {
      throw new Problem(
          400, "say which: reason, unit, agent, swap, find or olderThan; or all=true");
    }
    return filter;
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).filter(t -> !t.isBlank());
  }

  private static void requireKind(String text) {
    if (FailureKind.of(text.toLowerCase(Locale.ROOT)).isEmpty()) {
      var all =
          Stream.of(FailureKind.values()).map(FailureKind::key).collect(Collectors.joining(", "));
      throw new Problem(400, "reason must be one of " + all);
    }
  }

  private static Duration age(String text) {
    try {
      return DurationConverter.parseDuration(text);
    } catch (IllegalArgumentException e) {
      throw new Problem(400, "olderThan must be a length of time, such as 2h or 3d");
    }
  }

  private static int number(String name, String text, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with the bounds
    }
    throw new Problem(400, name + " must be a whole number from 1 to " + most);
  }
}
