package it.split.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import it.split.Polling;
import it.split.Sandbox;
import it.split.SandboxServer;
import it.split.marketplace.inside.AdapterApplication;
import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import split.domain.marketplace.BudgetTaking;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.SharedBudget;
import split.persistence.json.Json;
import split.vocabulary.Step;
import tools.jackson.databind.JsonNode;

/**
 * The server brings a REST client of its own: the adapter and its guards must hold with that one
 * too.
 */
class AdapterInServerIT {
  private static final int CONCURRENT = 8;
  private static final String DEMO_SELLER = "100001";
  private static final String DEMO_MERCHANT = "de300000-0000-4000-8000-000000000001";
  private static final Map<String, String> PATIENT = Map.of("read_timeout_ms", "30000");

  @TempDir private static Path folder;
  private static SandboxServer server;
  private static Sandbox sandbox;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws Exception {
    Path war = folder.resolve("adapter.war");
    ShrinkWrap.create(WebArchive.class, "adapter.war")
        .addPackages(true, Marketplace.class.getPackage())
        .deleteClasses(SharedBudget.class, BudgetTaking.class)
        .addPackages(true, AdapterApplication.class.getPackage())
        .addPackage(Step.class.getPackage())
        .addPackage(Json.class.getPackage())
        .addAsLibraries(jackson())
        .as(ZipExporter.class)
        .exportTo(war.toFile());
    URL configuration = AdapterInServerIT.class.getResource("/adapter-in-server/adapter.xml");
    server = SandboxServer.startBeside(war, Path.of(configuration.toURI()));
    sandbox = new Sandbox(server.uri());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  @DisplayName("MKT-1 the adapter works with the server's own REST client")
  void splits() throws Exception {
    sell("301");
    assertThat(split("301", Map.of())).startsWith("Accepted[childIds=[");
    assertThat(sandbox.splitInEffect("n11", "301")).hasSize(1);
  }

  @Test
  @DisplayName("MKT-3 a refusal and a failed login are answers there too")
  void refused() throws Exception {
    sell("302");
    assertThat(split("302", Map.of("app_secret", "wrong"))).startsWith("Unauthorised[");
    sandbox.once("refused_in_200", "split", "302", Map.of("status", 412, "value", "not now"));
    assertThat(split("302", Map.of())).isEqualTo("Rejected[code=412, detail=not now]");
  }

  @Test
  @DisplayName("MKT-6 a dripping, an endless and a missing answer end in time there too")
  void hostile() throws Exception {
    for (String fault : List.of("drip_body", "huge_body", "timeout_after", "reset_after")) {
      String order = "303" + fault.length() + fault.codePointAt(0);
      sell(order);
      sandbox.once(fault, "split", order, Map.of());
      long start = System.nanoTime();
      assertThat(split(order, Map.of())).as(fault).startsWith("Unknown[");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      assertThat(sandbox.splitInEffect("n11", order)).hasSize(1);
    }
  }

  @Test
  @DisplayName("MKT-5 calls of one channel do not queue behind each other there")
  void concurrent() throws Exception {
    sandbox.post("faults", Map.of("name", "timeout_before", "operation", "list"));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> calls =
          IntStream.range(0, CONCURRENT)
              .mapToObj(call -> threads.submit(() -> split("40" + call, PATIENT)))
              .toList();
      Polling.until(() -> sandbox.struck() == CONCURRENT);
      assertThat(calls).noneMatch(Future::isDone);
      sandbox.withoutFaults();
      for (Future<String> call : calls) {
        assertThat(call.get()).startsWith("Unreachable[");
      }
    }
  }

  @Test
  @DisplayName("MKT-3 Hepsiburada: answers that are texts are answers there too")
  void texts() throws Exception {
    sandbox.post(
        "hepsiburada/orders",
        Map.of(
            "order_number",
            "501",
            "lines",
            List.of(Map.of("merchant_sku", "SKU-1", "quantity", 3))));
    Map<String, String> settings = hepsiburada(sandbox.base("hepsiburada"));
    assertThat(split("hepsiburada", "501", settings)).isEqualTo("Accepted[childIds=[]]");
    assertThat(sandbox.splitInEffect("hepsiburada", "501")).hasSize(1);
  }

  @Test
  @DisplayName("MKT-1 Hepsiburada: its name and its capital go over the wire as they are")
  void wire() throws Exception {
    List<String> asked = Collections.synchronizedList(new ArrayList<>());
    HttpServer hepsiburada =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hepsiburada.createContext(
        "/",
        exchange -> {
          asked.add(
              exchange.getRequestURI() + " " + exchange.getRequestHeaders().get("User-Agent"));
          exchange.sendResponseHeaders(404, -1);
        });
    hepsiburada.start();
    try {
      String base = "http://127.0.0.1:" + hepsiburada.getAddress().getPort();
      assertThat(split("hepsiburada", "502", hepsiburada(base))).startsWith("Misconfigured[");
    } finally {
      hepsiburada.stop(0);
    }
    assertThat(asked)
        .containsExactly(
            "/orders/merchantid/" + DEMO_MERCHANT + "/ordernumber/502 [acme_dev]",
            "/packages/merchantid/" + DEMO_MERCHANT + "?limit=1&Offset=0&timespan=1 [acme_dev]");
  }

  @Test
  @DisplayName("MKT-1 Trendyol: who calls is said in headers, and an empty answer is one there too")
  void emptyAnswer() throws Exception {
    sandbox.post(
        "trendyol/orders",
        Map.of("order_number", "601", "lines", List.of(Map.of("stock_code", "A", "quantity", 3))));
    Map<String, String> settings = new HashMap<>();
    settings.put("base_url", sandbox.base("trendyol"));
    settings.put("seller_id", DEMO_SELLER);
    settings.put("api_key", "demo");
    settings.put("api_secret", "demo-secret");
    assertThat(split("trendyol", "601", settings)).isEqualTo("Accepted[childIds=[]]");
    assertThat(sandbox.splitInEffect("trendyol", "601")).hasSize(1);
    assertThat(split("trendyol", "602", Map.of("base_url", sandbox.base("trendyol"))))
        .startsWith("Misconfigured[");
    settings.put("api_secret", "");
    assertThat(split("trendyol", "601", settings)).startsWith("Unauthorised[");
  }

  private static Map<String, String> hepsiburada(String base) {
    return Map.of(
        "base_url",
        base,
        "merchant_id",
        DEMO_MERCHANT,
        "username",
        "demo",
        "password",
        "demo-secret",
        "user_agent",
        "acme_dev");
  }

  private static void sell(String order) {
    sandbox.post(
        "n11/orders",
        Map.of(
            "order_number",
            order,
            "status",
            "Picking",
            "lines",
            List.of(Map.of("stock_code", "SKU-1", "quantity", 3))));
  }

  private String split(String order, Map<String, String> more) throws Exception {
    Map<String, String> settings = new HashMap<>();
    settings.put("base_url", sandbox.base("n11"));
    settings.put("app_key", "demo");
    settings.put("app_secret", "demo-secret");
    settings.put("connect_timeout_ms", "1000");
    settings.put("read_timeout_ms", "2000");
    settings.putAll(more);
    return split("n11", order, settings);
  }

  private String split(String marketplace, String order, Map<String, String> settings)
      throws Exception {
    URI uri = server.uri().resolve("/adapter/" + marketplace + "/" + order);
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.MAPPER.writeValueAsString(settings)))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static File[] jackson() {
    return Stream.of(
            JsonNode.class,
            tools.jackson.core.JsonParser.class,
            com.fasterxml.jackson.annotation.JsonValue.class)
        .map(AdapterInServerIT::jarOf)
        .toArray(File[]::new);
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
