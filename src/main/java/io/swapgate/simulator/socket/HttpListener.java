package io.swapgate.simulator.socket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * Accepts connections on the loopback address. The JDK's own HttpServer does not do: it overwrites
 * {@code Date} with the machine's clock, and the platform's clock is what a simulator must show.
 */
public final class HttpListener implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final ServerSocket server;
  private final Responder responder;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool(HttpListener::daemon);

  private HttpListener(ServerSocket server, Responder responder) {
    this.server = server;
    this.responder = responder;
  }

  /** Starts to listen; port 0 takes any that is free. */
  public static HttpListener start(int port, Responder responder) {
    try {
      var server = new ServerSocket(port, 1024, InetAddress.getByAddress(LOOPBACK));
      var listener = new HttpListener(server, responder);
      listener.threads.execute(listener::accept);
      return listener;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on 127.0.0.1:" + port, e);
    }
  }

  public int port() {
    return server.getLocalPort();
  }

  @Override
  public void close() {
    closeQuietly(server);
    connections.forEach(HttpListener::closeQuietly);
    threads.shutdownNow();
  }

  private void accept() {
    try {
      while (!server.isClosed()) {
        serve(server.accept());
      }
    } catch (IOException | RejectedExecutionException closed) {
      connections.forEach(HttpListener::closeQuietly);
    }
  }

  private void serve(Socket socket) {
    connections.add(socket);
    threads.execute(
        () -> {
          new HttpConnection(socket, responder).run();
          connections.remove(socket);
        });
  }

  private static void closeQuietly(AutoCloseable open) {
    try {
      open.close();
    } catch (Exception alreadyGone) {
      // Closing is all that was wanted.
    }
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "wfm-simulator");
    thread.setDaemon(true);
    return thread;
  }
}
