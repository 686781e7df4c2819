package it.split;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes webhooks, after it has failed as often as it was told to. */
public final class HookServer implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpServer server;
  private final AtomicInteger failures = new AtomicInteger();
  private final List<Hook> hooks = new CopyOnWriteArrayList<>();

  /** One request as it came in. */
  public record Hook(
      int answered,
      String id,
      String timestamp,
      String signature,
      String platformSignature,
      String event,
      String body) {
    public JsonNode json() {
      return JSON.readTree(body);
    }

    public boolean isSameAs(Hook other) {
      return id.equals(other.id) && body.equals(other.body);
    }
  }

  public HookServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/alarms";
  }

  public void failNext(int times) {
    failures.set(times);
  }

  public List<Hook> hooks() {
    return List.copyOf(hooks);
  }

  private void take(HttpExchange exchange) throws IOException {
    int status = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? 503 : 204;
    var headers = exchange.getRequestHeaders();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    hooks.add(
        new Hook(
            status,
            headers.getFirst("webhook-id"),
            headers.getFirst("webhook-timestamp"),
            headers.getFirst("webhook-signature"),
            headers.getFirst("X-Whisperer-Signature"),
            headers.getFirst("X-Whisperer-Event"),
            body));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
