package io.swapgate.backend;

import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.NeedsReview;
import io.swapgate.failure.TryAgainLater;
import io.swapgate.platform.AnswerBody;
import java.util.OptionalInt;
import org.apache.camel.Exchange;

/** What all platforms' answers have, and what to throw for one that is no success. */
public abstract class PlatformAnswer {
  /** How much of an answer is kept in a message to people, in characters. */
  private static final int EXCERPT = 500;

  /** The same of one that nobody could read. */
  private static final int GARBLED = 2_048;

  private final int status;
  private final byte[] body;
  private final boolean changes;

  /**
   * Reads the answer that a message holds.
   *
   * @param limit most bytes of its body
   * @param changes whether the call was one that may have taken effect
   */
  protected PlatformAnswer(Exchange exchange, int limit, boolean changes) {
    this.status = exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class);
    this.body = AnswerBody.read(exchange, limit);
    this.changes = changes;
  }

  /** The server's name for the call; empty if it gave none. */
  protected abstract String correlationId();

  public final int status() {
    return status;
  }

  protected final byte[] body() {
    return body;
  }

  protected final boolean changes() {
    return changes;
  }

  /** The start of {@code words}; that of the body if there are none. */
  protected final String excerpt(String words) {
    return words.isBlank() ? AnswerBody.excerpt(body, EXCERPT) : AnswerBody.excerpt(words, EXCERPT);
  }

  /** A success that cannot be read; after a change it leaves open whether it took effect. */
  public final RuntimeException garbled(String why) {
    var kind = changes ? FailureKind.UNKNOWN_OUTCOME : FailureKind.GARBLED;
    return failed(kind, why + ": " + AnswerBody.excerpt(body, GARBLED));
  }

  /** What an answer of such a kind calls for: other tries, or a person. */
  protected final RuntimeException failed(FailureKind kind, String message) {
    var failure = new Failure(kind, OptionalInt.of(status), message, correlationId());
    return kind == FailureKind.REFUSED_BY_PLATFORM
        ? new NeedsReview(failure)
        : new TryAgainLater(failure);
  }
}
