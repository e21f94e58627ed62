package io.swapgate.simulator.socket;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads requests from one connection. */
final class RequestReader {
  private final InputStream in;

  RequestReader(InputStream in) {
    this.in = in;
  }

  /** Returns the next request; empty once the client has closed the connection. */
  Optional<Request> next() throws IOException {
    var line = line();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    var words = line.split(" ", 3);
    if (words.length < 3) {
      throw new IOException("not a request line: " + line);
    }
    var headers = headers();
    return Optional.of(new Request(words[0], words[1], headers, body(headers)));
  }

  private Map<String, String> headers() throws IOException {
    var headers = new HashMap<String, String>();
    for (var line = line(); !line.isEmpty(); line = line()) {
      var colon = line.indexOf(':');
      if (colon < 1) {
        throw new IOException("not a header: " + line);
      }
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).trim());
    }
    return headers;
  }

  private String body(Map<String, String> headers) throws IOException {
    var chunked = "chunked".equalsIgnoreCase(headers.getOrDefault("transfer-encoding", ""));
    var bytes =
        chunked ? chunks() : exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream();
    for (var length = chunkLength(); length > 0; length = chunkLength()) {
      body.write(exactly(length));
      line();
    }
    headers();
    return body.toByteArray();
  }

  private int chunkLength() throws IOException {
    return Integer.parseInt(line().split(";", 2)[0].trim(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("body ends after " + bytes.length + " of " + length + " bytes");
    }
    return bytes;
  }

  /** Returns the next line without its end; an empty one also at the end of the stream. */
  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
