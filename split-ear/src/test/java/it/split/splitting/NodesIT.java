package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Api;
import it.split.Operator;
import it.split.Polling;
import it.split.PostgresDatabase;
import it.split.Sandbox;
import it.split.SandboxServer;
import it.split.SplitServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import split.domain.lifecycle.FlowMXBean.ChannelFlow;

/** Three nodes over one PostgreSQL; any of them goes, the others carry on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodesIT {
  private static final int SHOP = 73;
  private static final Duration LEASE = Duration.ofSeconds(5);
  private static final Duration TAKEN_OVER_WITHIN = LEASE.plusSeconds(5);

  private final PostgresDatabase database = PostgresDatabase.create();
  private final QueueTable queue = new QueueTable(database);
  private SandboxServer marketplace;
  private Sandbox sandbox;
  private List<SplitServer> nodes;
  private List<Api> apis;
  private N11Shop shop;
  private Sales sales;

  @BeforeAll
  void start() {
    marketplace = SandboxServer.start();
    sandbox = new Sandbox(marketplace.uri());
    nodes = IntStream.range(0, 3).parallel().mapToObj(i -> node()).toList();
    apis = nodes.stream().map(node -> new Api(node.uri())).toList();
    shop = N11Shop.open(apis.get(0), sandbox, "nodes", Map.of("resubmit_after_seconds", "1"));
    sales = new Sales(apis.get(0), sandbox, shop, SHOP);
  }

  private SplitServer node() {
    return SplitServer.on(database)
        .with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR)
        .with("SPLIT_SECRET_KEY", "the same on all three")
        .with("SPLIT_LEASE_SECONDS", String.valueOf(LEASE.toSeconds()))
        .with("SPLIT_HOUSEKEEPING_SECONDS", "1")
        .start();
  }

  @AfterEach
  void mend() {
    sandbox.withoutFaults();
    nodes.stream().filter(node -> !node.isRunning()).forEach(SplitServer::restart);
  }

  @AfterAll
  void stop() {
    nodes.forEach(SplitServer::close);
    marketplace.close();
  }

  @Test
  @DisplayName(
      "OPS-3 R1 R4 nodes are killed, stopped and drained under load: nothing lost or doubled")
  void comeAndGo() {
    List<Sale> all = sales.of(100, 40);
    sandbox.post(
        "faults",
        Map.of("name", "latency", "operation", "split", "shop", shop.appKey(), "millis", 300));
    try (InsistentClients clients = new InsistentClients(apis, shop)) {
      all.subList(0, 20).forEach(clients::wantSplit);
      clients.awaitAnswers(7);
      nodes.get(1).kill();
      clients.awaitAnswers(14);
      nodes.get(2).stop();
      clients.awaitAnswers(20);
      nodes.get(1).restart();
      nodes.get(2).restart();
      all.subList(20, 40).forEach(clients::wantSplit);
      clients.awaitAnswers(25);
      try (Operator operator = nodes.get(0).operator()) {
        assertThat(operator.flow().drain(30)).isZero();
      }
      nodes.get(0).kill();
      clients.awaitAnswers(40);
      nodes.get(0).restart();
      sandbox.withoutFaults();

      for (Sale sale : all) {
        sales.isTheOnlySplit(sale, clients.answerTo(sale));
        sales.isReplayed(sale, clients.answerTo(sale));
      }
      System.out.printf(
          "NodesIT: %d splits, %d requests, %d without an answer, refusals %s%n",
          all.size(), clients.requests(), clients.unanswered(), clients.refusals());
      assertThat(clients.refusals().keySet()).isSubsetOf(404, 409, 503);
    }
  }

  @Test
  @DisplayName(
      "R6 what a killed node had in flight is taken over within its lease and five seconds")
  void takenOver() {
    Sale sale = sales.of(1);
    sandbox.once("timeout_before", "list", sale.order(), Map.of("millis", 600_000));
    String id = sales.accepted(sale);
    sales.awaitHeld("list", sale, false);
    SplitServer holder = holderOf(id);

    holder.kill();
    long killed = System.nanoTime();
    Sales others = at(other(holder));
    others.isConfirmed(id);
    Duration taken = Duration.ofNanos(System.nanoTime() - killed);

    System.out.printf("NodesIT: taken over and confirmed %d ms after kill -9%n", taken.toMillis());
    assertThat(taken).isLessThan(TAKEN_OVER_WITHIN);
    assertThat(sandbox.splitInEffect("n11", sale.order())).containsExactly(sale.source());
  }

  @Test
  @DisplayName("R4 a node that stood still past its lease is refused with its late result")
  void zombie() {
    Sale sale = sales.of(2);
    sandbox.once("latency", "split", sale.order(), Map.of("millis", 1500));
    String id = sales.accepted(sale);
    sales.awaitHeld("split", sale, false);
    SplitServer holder = holderOf(id);
    long operation = queue.operation(id);

    holder.standStill();
    at(other(holder)).isConfirmed(id);
    List<String> settled = queue.steps(id);
    holder.goOn();

    Polling.until(
        () -> holder.console().contains("Late result of operation " + operation + " refused"));
    assertThat(queue.steps(id)).isEqualTo(settled);
    assertThat(sandbox.calls("split", sale.order())).hasSize(1);
    sales.isTheOnlySplit(sale, id(id));
  }

  @Test
  @DisplayName(
      "OPS-1 R4 a node that is stopped finishes what it has in flight, and leaves no lease")
  void graceful() {
    Sale sale = sales.of(3);
    sandbox.once("latency", "split", sale.order(), Map.of("millis", 2000));
    String id = sales.accepted(sale);
    sales.awaitHeld("split", sale, false);
    SplitServer holder = holderOf(id);

    holder.stop();

    assertThat(queue.holder(id)).isEmpty();
    at(other(holder)).isConfirmed(id);
    assertThat(sandbox.calls("split", sale.order())).hasSize(1);
  }

  @Test
  @DisplayName("OPS-1 a paused node takes decisions and tells nobody; a drained one is not ready")
  void pausedAndDrained() {
    List<Operator> operators = nodes.stream().map(SplitServer::operator).toList();
    operators.forEach(operator -> operator.flow().pause());
    Sale sale = sales.of(4);

    String id = sales.accepted(sale);

    Polling.until(() -> counted(operators.get(0)).due() == 1);
    assertThat(operators.get(0).flow().isPaused()).isTrue();
    assertThat(apis.get(0).get("health/ready").status()).isEqualTo(200);
    assertThat(sandbox.calls("list", sale.order())).isEmpty();

    operators.get(1).flow().resume();
    sales.isConfirmed(id);
    assertThat(operators.get(0).flow().drain(10)).isZero();
    assertThat(apis.get(0).get("health/ready").status()).isEqualTo(503);
    assertThat(sales.post(sales.of(5)).status()).as("whoever comes all the same").isEqualTo(200);

    operators.forEach(operator -> operator.flow().resume());
    assertThat(apis.get(0).get("health/ready").status()).isEqualTo(200);
    operators.forEach(Operator::close);
  }

  @Test
  @DisplayName(
      "FIX-7 SPL-11 old keys and done operations leave, once, and the split is shown as before")
  void housekeeping() {
    Sale sale = sales.of(6);
    String id = sales.accepted(sale);
    sales.isConfirmed(id);
    String before = apis.get(0).get("api/v1/splits/" + id + "/").at("/operation/status");

    queue.age(id, Duration.ofDays(8));

    Polling.until(() -> !queue.has(id) && !queue.hasKey(id));
    assertThat(apis.get(0).get("api/v1/splits/" + id + "/").at("/operation/status"))
        .isEqualTo(before)
        .isEqualTo("done");
    Polling.until(() -> tidied("idempotency keys deleted") > 0);
    Polling.until(() -> tidied("ended operations archived") > 0);
    assertThat(tidied("idempotency keys deleted")).isOne();
    assertThat(tidied("ended operations archived")).isOne();
  }

  private long tidied(String what) {
    return nodes.stream()
        .flatMap(node -> node.log().lines())
        .filter(line -> line.contains("Housekeeping: 1 " + what))
        .count();
  }

  private static ChannelFlow counted(Operator operator) {
    return operator.flow().counts().stream()
        .filter(channel -> channel.channel().equals("nodes"))
        .findFirst()
        .orElseThrow();
  }

  private Sales at(SplitServer node) {
    return new Sales(new Api(node.uri()), sandbox, shop, SHOP);
  }

  private SplitServer other(SplitServer node) {
    List<SplitServer> others = new ArrayList<>(nodes);
    others.remove(node);
    return others.getFirst();
  }

  private SplitServer holderOf(String correlationId) {
    String holder = queue.holder(correlationId).orElseThrow();
    return nodes.stream()
        .filter(node -> holder.startsWith(node.pid() + "@"))
        .findFirst()
        .orElseThrow();
  }

  private static String id(String correlationId) {
    return "\"" + correlationId + "\"";
  }
}
