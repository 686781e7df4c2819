package it.split.sellercenter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Order system, Seller Center and invoice service in one: has webhooks that can be switched off,
 * takes updates of items, makes invoices, and remembers what it was sent.
 */
final class OrderSystemServer implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> TYPES =
      List.of("order.created", "order.updated", "retail_store.created", "product.created");

  private final HttpServer server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final ConcurrentSkipListSet<Integer> active =
      new ConcurrentSkipListSet<>(List.of(0, 1, 2, 3));
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  record Asked(String line, String authorization, String key, String body, int answered) {
    JsonNode json() {
      return JSON.readTree(body);
    }
  }

  OrderSystemServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The next requests of this path are answered 503. */
  void failNext(String path, int times) {
    failures.put(path, times);
  }

  List<Asked> asked(String line) {
    return asked.stream().filter(each -> each.line().equals(line)).toList();
  }

  private void take(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean fails = failures.merge(path, -1, Integer::sum) >= 0;
    String answer = fails ? "" : answer(exchange.getRequestMethod(), path);
    int status = fails ? 503 : 200;
    asked.add(
        new Asked(
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            exchange.getRequestHeaders().getFirst("Authorization"),
            exchange.getRequestHeaders().getFirst("Idempotency-Key"),
            body,
            status));
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String answer(String method, String path) {
    if (path.equals("/invoices")) {
      return """
      {"invoice_number":"A-1","document_type":"e-archive","document":"UERG","invoice_date":"2026-03-01"}
      """;
    }
    if (method.equals("DELETE")) {
      active.remove(Integer.valueOf(path.replaceAll("\\D+", "").substring(1)));
      return "";
    }
    return path.endsWith("/whisperer/hooks/") ? hooks() : "{}";
  }

  private String hooks() {
    return Stream.of(0, 1, 2, 3)
        .map(
            id ->
                """
                {"id":%d,"event_type":"%s","target_url":"http://oms.example/","is_active":%b}
                """
                    .formatted(id, TYPES.get(id), active.contains(id)))
        .collect(Collectors.joining(",", "{\"count\":4,\"results\":[", "]}"));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
