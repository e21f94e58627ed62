package io.swapgate.page;

import io.quarkus.runtime.configuration.DurationConverter;
import io.swapgate.ledger.review.Order;
import io.swapgate.ledger.review.ReviewFilter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page's form asks for; what makes no sense counts as not asked. */
public final class Find {
  /** Rows of a page. */
  static final int ROWS = 25;

  private static final int LAST_PAGE = 1_000_000;

  @QueryParam("find")
  @DefaultValue("")
  String find = "";

  @QueryParam("reason")
  @DefaultValue("")
  String reason = "";

  @QueryParam("older-than")
  @DefaultValue("")
  String olderThan = "";

  @QueryParam("sort")
  @DefaultValue("deadline")
  String sort = "deadline";

  @QueryParam("page")
  @DefaultValue("1")
  String page = "1";

  public String find() {
    return find;
  }

  public String reason() {
    return reason;
  }

  public String olderThan() {
    return olderThan;
  }

  public String sort() {
    return sort;
  }

  public int page() {
    try {
      return Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(page)));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** What the form offers. */
  public List<String> ages() {
    return List.of("1h", "4h", "1d", "7d");
  }

  public boolean hasMore(long total) {
    return (long) page() * ROWS < total;
  }

  /** What asks for the same, of the page before. */
  public String earlier() {
    return ofPage(page() - 1);
  }

  /** What asks for the same, of the page after. */
  public String later() {
    return ofPage(page() + 1);
  }

  /** Whether not all are asked for. */
  public boolean isNarrowed() {
    return !filter().isAll();
  }

  /** What asks for the same, whatever page and order. */
  public String question() {
    return "?find=%s&reason=%s&older-than=%s"
        .formatted(encoded(find), encoded(reason), encoded(olderThan));
  }

  private String ofPage(int other) {
    return question() + "&page=%d&sort=%s".formatted(other, encoded(sort));
  }

  Order order() {
    boolean descending = sort.startsWith("-");
    var by = descending ? sort.substring(1) : sort;
    return Stream.of(Order.By.values())
        .filter(known -> known.name().equalsIgnoreCase(by))
        .findFirst()
        .map(known -> new Order(known, descending))
        .orElse(new Order(Order.By.DEADLINE, false));
  }

  ReviewFilter filter() {
    return new ReviewFilter(
        given(reason),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        given(find),
        given(olderThan).flatMap(Find::length),
        Optional.empty());
  }

  static Optional<String> given(String text) {
    return Optional.of(text.strip()).filter(t -> !t.isEmpty());
  }

  private static Optional<Duration> length(String text) {
    try {
      return Optional.of(DurationConverter.parseDuration(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
