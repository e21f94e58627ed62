package io.swapgate.simulator.socket;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Serves one client's connection, request after request, until either side closes it. */
final class HttpConnection implements Runnable {
  private final Socket socket;
  private final Responder responder;

  HttpConnection(Socket socket, Responder responder) {
    this.socket = socket;
    this.responder = responder;
  }

  @Override
  public void run() {
    try (socket) {
      socket.setTcpNoDelay(true);
      serve(new RequestReader(new BufferedInputStream(socket.getInputStream())));
    } catch (IOException | NumberFormatException broken) {
      // A client that hangs up or talks no HTTP is its own affair: nobody is left to tell.
    }
  }

  private void serve(RequestReader requests) throws IOException {
    for (var next = requests.next(); next.isPresent(); next = requests.next()) {
      var request = next.get();
      if (!sent(responder.answer(request)) || request.asksToClose()) {
        return;
      }
    }
  }

  private boolean sent(Answer answer) throws IOException {
    pause(answer.delay());
    if (answer.isDropped()) {
      socket.setSoLinger(true, 0); // so that closing it sends a reset
      return false;
    }
    write(answer, socket.getOutputStream());
    return true;
  }

  private static void pause(Duration delay) throws IOException {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("closed before the answer was due");
    }
  }

  private static void write(Answer answer, OutputStream out) throws IOException {
    var hasBody = answer.status() != 304;
    var body = (hasBody ? answer.body() : "").getBytes(StandardCharsets.UTF_8);
    var head = new StringBuilder("HTTP/1.1 " + answer.status() + " \r\n");
    answer.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (hasBody) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    var headBytes = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    var whole = new byte[headBytes.length + body.length];
    System.arraycopy(headBytes, 0, whole, 0, headBytes.length);
    System.arraycopy(body, 0, whole, headBytes.length, body.length);
    out.write(whole);
    out.flush();
  }
}
