package io.swapgate.program;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes spans as OTLP over HTTP; reads as much of its protocol buffers as the tests look at. */
final class TraceReceiver implements AutoCloseable {
  /** A span; {@code parent} is empty for a trace's first. */
  record Span(String trace, String id, String parent, String name, Map<String, String> about) {}

  private final List<Span> spans = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  TraceReceiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Span> spans() {
    return List.copyOf(spans);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange call) throws IOException {
    try (call) {
      for (var resource : all(call.getRequestBody().readAllBytes(), 1)) {
        for (var scope : all(resource, 2)) {
          all(scope, 2).forEach(span -> spans.add(span(span)));
        }
      }
      call.sendResponseHeaders(200, -1);
    }
  }

  private static Span span(byte[] span) {
    var about = new HashMap<String, String>();
    for (var attribute : all(span, 9)) {
      var value = all(attribute, 2).get(0);
      var text = all(value, 1).stream().map(TraceReceiver::text).findFirst();
      about.put(text(all(attribute, 1).get(0)), text.orElseGet(() -> number(value)));
    }
    return new Span(
        hex(all(span, 1)), hex(all(span, 2)), hex(all(span, 4)), text(all(span, 5).get(0)), about);
  }

  /** An integer, which is the third kind of value that there is; empty for what is none. */
  private static String number(byte[] value) {
    return all(value, 3).stream()
        .map(bytes -> Long.toString(ByteBuffer.wrap(bytes).getLong()))
        .findFirst()
        .orElse("");
  }

  private static String hex(List<byte[]> id) {
    return id.isEmpty() ? "" : HexFormat.of().formatHex(id.get(0));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Every value of a field of a message, as bytes. */
  private static List<byte[]> all(byte[] message, int field) {
    var found = new ArrayList<byte[]>();
    var in = ByteBuffer.wrap(message);
    while (in.hasRemaining()) {
      long key = varint(in);
      var value = value(in, (int) (key & 7));
      if (key >>> 3 == field) {
        found.add(value);
      }
    }
    return found;
  }

  private static byte[] value(ByteBuffer in, int kind) {
    byte[] value =
        switch (kind) {
          case 0 -> ByteBuffer.allocate(Long.BYTES).putLong(varint(in)).array();
          case 1 -> new byte[Long.BYTES];
          case 2 -> new byte[(int) varint(in)];
          case 5 -> new byte[Integer.BYTES];
          default -> throw new IllegalArgumentException("no such kind of field: " + kind);
        };
    if (kind != 0) {
      in.get(value);
    }
    return value;
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      long next = in.get();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
