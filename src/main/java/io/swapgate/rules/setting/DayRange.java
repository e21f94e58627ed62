package io.swapgate.rules.setting;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days of the calendar, {@code first} and {@code last} among them. */
public record DayRange(LocalDate first, LocalDate last) {
  public DayRange {
    if (last.isBefore(first)) {
      throw new DateTimeException(last + " is before " + first);
    }
  }

  /** Reads {@code 2026-12-24} or {@code 2026-12-24/2027-01-02}. */
  static DayRange parse(String text) {
    var ends = text.split("/", 2);
    return new DayRange(
        LocalDate.parse(ends[0].strip()), LocalDate.parse(ends[ends.length - 1].strip()));
  }

  public boolean has(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
