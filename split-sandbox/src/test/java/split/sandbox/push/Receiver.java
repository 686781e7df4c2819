package split.sandbox.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A seller that takes messages on a free port; the first answers can be failures. */
public final class Receiver implements AutoCloseable {
  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private final BlockingQueue<Integer> statuses = new LinkedBlockingQueue<>();
  private final HttpServer server;

  /** One message. */
  public record Received(String what, String authorization, String body) {}

  public Receiver(Integer... firstStatuses) {
    statuses.addAll(List.of(firstStatuses));
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      received.add(
          new Received(
              exchange.getRequestMethod() + " " + exchange.getRequestURI(),
              exchange.getRequestHeaders().getFirst("Authorization"),
              body));
      Integer status = statuses.poll();
      exchange.sendResponseHeaders(status == null ? 204 : status, -1);
    }
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** So many messages, waited for ten seconds each. */
  public List<Received> take(int messages) {
    List<Received> taken = new ArrayList<>();
    try {
      while (taken.size() < messages) {
        Received next = received.poll(10, TimeUnit.SECONDS);
        if (next == null) {
          throw new AssertionError("only " + taken + " came");
        }
        taken.add(next);
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return List.copyOf(taken);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
