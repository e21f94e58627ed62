package io.swapgate.trace;

import io.swapgate.inhand.SwapInHand;
import io.swapgate.swap.SwapId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The name of one question: a swap, from when it was taken up to its end, over long waits and
 * restarts. Made from what the ledger knows, so that nothing needs to be kept; it is the id of the
 * swap's trace, too.
 */
public final class CorrelationId {
  private static final int BYTES = 16;

  private CorrelationId() {}

  public static String of(SwapInHand hand) {
    return of(hand.swap().id(), hand.pass());
  }

  /**
   * 32 hexadecimal digits.
   *
   * @param pass counts how often the swap was taken up anew
   */
  public static String of(SwapId swap, int pass) {
    var named = (pass + " " + swap.value()).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Arrays.copyOf(sha256().digest(named), BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
