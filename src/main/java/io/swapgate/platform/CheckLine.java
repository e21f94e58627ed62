package io.swapgate.platform;

/** What a backend found out about its platform for {@code swapgate check}. */
public record CheckLine(boolean isFault, String text) {
  public static CheckLine fine(String text) {
    return new CheckLine(false, text);
  }

  public static CheckLine fault(String text) {
    return new CheckLine(true, text);
  }
}
