package split.domain.marketplace.trendyol;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Trendyol that shows packages by order, by id and by change, counts what it is asked, and can be
 * held in the middle of an answer.
 */
final class OrdersStub implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<Long, Row> rows = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch arrived = new CountDownLatch(0);
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile Runnable afterEach = () -> {};
  private volatile int changesStatus = 200;
  private volatile boolean backwards;

  OrdersStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  record Row(long id, String order, long modified, String status) {}

  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void shows(long id, String order, long modified, String status) {
    rows.put(id, new Row(id, order, modified, status));
  }

  void hides(long id) {
    rows.remove(id);
  }

  /** From now on every answer waits. */
  void hold() {
    arrived = new CountDownLatch(1);
    gate = new CountDownLatch(1);
  }

  void awaitCall() throws InterruptedException {
    if (!arrived.await(20, TimeUnit.SECONDS)) {
      throw new AssertionError("nobody called");
    }
  }

  void release() {
    gate.countDown();
  }

  void afterEachAnswer(Runnable change) {
    afterEach = change;
  }

  void answersChangesWith(int status) {
    changesStatus = status;
  }

  void answersBackwards() {
    backwards = true;
  }

  List<String> asked(String part) {
    return asked.stream().filter(query -> query.contains(part)).toList();
  }

  List<String> asked() {
    return List.copyOf(asked);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    asked.add(query);
    CountDownLatch hold = gate;
    arrived.countDown();
    try (exchange) {
      hold.await(20, TimeUnit.SECONDS);
      boolean refused = query.contains("startDate") && changesStatus != 200;
      byte[] body = (refused ? "{}" : page(query)).getBytes(StandardCharsets.UTF_8);
      afterEach.run();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(refused ? changesStatus : 200, body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private String page(String query) {
    String ids = parameter(query, "shipmentPackageIds", "");
    String order = parameter(query, "orderNumber", "");
    long from = Long.parseLong(parameter(query, "startDate", "0"));
    int page = Integer.parseInt(parameter(query, "page", "0"));
    int size = Integer.parseInt(parameter(query, "size", "50"));
    Comparator<Row> byChange = Comparator.comparing(Row::modified).thenComparing(Row::id);
    Stream<Row> shown =
        rows.values().stream()
            .filter(row -> ids.isEmpty() || List.of(ids.split(",")).contains("" + row.id()))
            .filter(row -> order.isEmpty() || row.order().equals(order))
            .filter(row -> row.modified() >= from)
            .sorted(backwards ? byChange.reversed() : byChange);
    return Shown.page(
        shown
            .skip((long) page * size)
            .limit(size)
            .map(row -> Shown.row(row.id(), row.order(), row.modified(), row.status()))
            .toArray(String[]::new));
  }

  private static String parameter(String query, String name, String otherwise) {
    Matcher found = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(query);
    return found.find() ? found.group(1) : otherwise;
  }

  @Override
  public void close() {
    gate.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
