package io.swapgate.platform;

import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.TryAgainLater;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.camel.Exchange;

/** The body of an answer, read up to a bound: an answer without end must not fill the memory. */
public final class AnswerBody {
  /** The most that is read of an answer about one thing, in bytes. */
  public static final int ONE = 1 << 20;

  /** The most that is read of a page of swaps, in bytes. */
  public static final int PAGE = 32 << 20;

  private AnswerBody() {}

  /** The whole body, and the stream closed; {@link FailureKind#GARBLED} if longer than limit. */
  public static byte[] read(Exchange exchange, int limit) {
    var stream = exchange.getMessage().getBody(InputStream.class);
    if (stream == null) {
      return new byte[0];
    }
    try (stream) {
      byte[] body = stream.readNBytes(limit + 1);
      if (body.length > limit) {
        throw new TryAgainLater(
            Failure.of(FailureKind.GARBLED, "an answer of more than " + (limit >> 20) + " MB"));
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first {@code most} characters of a text, or one fewer where that would halve one. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  /** The first {@code most} characters, on one line, for a message to people. */
  public static String excerpt(byte[] body, int most) {
    int read = Math.min(body.length, 4 * most);
    return excerpt(new String(body, 0, read, StandardCharsets.UTF_8), most);
  }

  /** The same of a text. */
  public static String excerpt(String text, int most) {
    var line = cut(text, 4 * most).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= most ? line : cut(line, most) + "…";
  }
}
