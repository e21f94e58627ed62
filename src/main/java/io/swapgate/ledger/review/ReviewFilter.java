package io.swapgate.ledger.review;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.failure.FailureKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters or held swaps are meant; what is empty is not asked for.
 *
 * @param reason the key of the failure behind the letter, or the rule that holds
 * @param agent one of its two agents
 * @param swap a part of its id
 * @param find a part of its id, of an agent's or of its unit's
 * @param olderThan how long it has lain there at least
 * @param seenBy when the list was drawn that is decided on: what came later is not meant
 */
@RegisterForReflection // kept as JSON with a decision on many
public record ReviewFilter(
    Optional<String> reason,
    Optional<String> unit,
    Optional<String> agent,
    Optional<String> swap,
    Optional<String> find,
    Optional<Duration> olderThan,
    Optional<Instant> seenBy) {
  private static final ReviewFilter ALL =
      new ReviewFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Where what is meant stands. */
  enum Table {
    LETTERS("state = 'OPEN'", " AND kind = ?", "at"),
    HELD(
        "state = 'HELD'",
        " AND EXISTS (SELECT 1 FROM hold h WHERE h.swap_id = swap.swap_id AND h.rule = ?)",
        "changed_at");

    private final String open;
    private final String byReason;
    private final String age;

    Table(String open, String byReason, String age) {
      this.open = open;
      this.byReason = byReason;
      this.age = age;
    }

    /** A reason as it is kept; one that does not exist is that of none. */
    private String reason(String key) {
      return this == LETTERS ? FailureKind.of(key).map(Enum::name).orElse("") : key;
    }
  }

  /** All that are open. */
  public static ReviewFilter all() {
    return ALL;
  }

  /** The same, of what had come by {@code drawn}. */
  public ReviewFilter seenBy(Instant drawn) {
    return new ReviewFilter(reason, unit, agent, swap, find, olderThan, Optional.of(drawn));
  }

  /** Whether nothing is said of which are meant. */
  public boolean isAll() {
    return new ReviewFilter(reason, unit, agent, swap, find, olderThan, Optional.empty())
        .equals(ALL);
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

  Condition in(Table table, Instant now) {
    var sql = new StringBuilder(table.open);
    var arguments = new ArrayList<Object>();
    reason.ifPresent(r -> add(sql, arguments, table.byReason, table.reason(r)));
    unit.ifPresent(u -> add(sql, arguments, " AND management_unit = ?", u));
    agent.ifPresent(a -> add(sql, arguments, " AND (agent = ? OR counterpart = ?)", a, a));
    swap.ifPresent(s -> add(sql, arguments, " AND " + has("swap_id"), part(s)));
    find.map(ReviewFilter::part)
        .ifPresent(
            p ->
                add(
                    sql,
                    arguments,
                    " AND (%s OR %s OR %s OR %s)"
                        .formatted(
                            has("swap_id"),
                            has("agent"),
                            has("counterpart"),
                            has("management_unit")),
                    p,
                    p,
                    p,
                    p));
    olderThan.ifPresent(age -> add(sql, arguments, " AND " + table.age + " <= ?", now.minus(age)));
    seenBy.ifPresent(drawn -> add(sql, arguments, " AND " + table.age + " <= ?", drawn));
    return new Condition(sql.toString(), arguments);
  }

  private static void add(
      StringBuilder sql, List<Object> arguments, String condition, Object... values) {
    sql.append(condition);
    arguments.addAll(List.of(values));
  }

  /** Whether capitals are told apart by LIKE alone, databases do not agree on. */
  private static String has(String column) {
    return "LOWER(%s) LIKE LOWER(?) ESCAPE '!'".formatted(column);
  }

  private static String part(String text) {
    return "%" + text.replaceAll("[!%_]", "!$0") + "%";
  }
}
