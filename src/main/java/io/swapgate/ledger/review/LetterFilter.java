package io.swapgate.ledger.review;

import io.swapgate.failure.FailureKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which open dead letters are meant; what is empty is not asked for.
 *
 * @param kind why the swap was given up
 * @param agent one of its two agents
 * @param swap a part of its id
 * @param olderThan how long it has lain there at least
 */
public record LetterFilter(
    Optional<FailureKind> kind,
    Optional<String> unit,
    Optional<String> agent,
    Optional<String> swap,
    Optional<Duration> olderThan) {
  /** All open ones. */
  public static LetterFilter all() {
    return new LetterFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A condition with its arguments. */
  record Condition(String sql, List<Object> arguments) {
    /** The arguments, and {@code more} after them. */
    @Nullable Object[] with(Object... more) {
      var all = new ArrayList<>(arguments);
      all.addAll(List.of(more));
      return all.toArray();
    }
  }

  Condition condition(Instant now) {
    var sql = new StringBuilder("state = 'OPEN'");
    var arguments = new ArrayList<Object>();
    kind.ifPresent(k -> add(sql, arguments, " AND kind = ?", k.name()));
    unit.ifPresent(u -> add(sql, arguments, " AND management_unit = ?", u));
    agent.ifPresent(a -> add(sql, arguments, " AND (agent = ? OR counterpart = ?)", a, a));
    swap.ifPresent(
        s -> add(sql, arguments, " AND swap_id LIKE ? ESCAPE '!'", "%" + escaped(s) + "%"));
    olderThan.ifPresent(age -> add(sql, arguments, " AND at <= ?", now.minus(age)));
    return new Condition(sql.toString(), arguments);
  }

  private static void add(
      StringBuilder sql, List<Object> arguments, String condition, Object... values) {
    sql.append(condition);
    arguments.addAll(List.of(values));
  }

  private static String escaped(String text) {
    return text.replaceAll("[!%_]", "!$0");
  }
}
