package io.swapgate.ledger.review;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comes first in a list. */
public record Order(By by, boolean descending) {
  /** What it goes by. */
  public enum By {
    /** Whose shift comes nearest; those of which that is not known come last. */
    DEADLINE("deadline", "deadline"),
    /** Who has waited longest. */
    AT("at", "changed_at"),
    SWAP("swap_id", "swap_id"),
    UNIT("management_unit deadline", "management_unit deadline"),
    REASON("kind deadline", "code deadline");

    private final String ofLetters;
    private final String ofHeld;

    By(String ofLetters, String ofHeld) {
      this.ofLetters = ofLetters;
      this.ofHeld = ofHeld;
    }
  }

  String letters() {
    return columns(by.ofLetters, "id");
  }

  String held() {
    return columns(by.ofHeld, "swap_id");
  }

  /** Always a total order, or pages would overlap. */
  private String columns(String columns, String unique) {
    var direction = descending ? " DESC" : "";
    return Stream.of(columns.split(" "))
        .map(column -> column + direction + " NULLS LAST, ")
        .collect(Collectors.joining("", "", unique + direction));
  }
}
