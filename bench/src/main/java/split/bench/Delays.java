package split.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** P4 and P5: how long callers and marketplaces wait while Split is not driven to its limit. */
final class Delays {
  private static final String PROBED = "probed";

  /** Two readings each: what N11 allows one key. */
  private static final double PROBES_PER_SECOND = 5;

  private static final double LOADED = 0.7;
  private static final double HALF = 0.5;

  private final Stage stage;
  private final PromiseTable table;
  private final int window;
  private final double peak;
  private long nextProbe = 900_000_000;

  Delays(Stage stage, PromiseTable table, int window, double peak) {
    this.stage = stage;
    this.table = table;
    this.window = window;
    this.peak = peak;
  }

  /** From the moment the decision was being committed to the first call's arrival. */
  void towardsMarketplace() {
    Wire sandbox = new Wire(stage.sandbox.uri().resolve("sandbox/"));
    Shop shop = new Shop(stage.node().uri(), PROBED, stage.sandbox.uri().resolve("sandbox/"));
    shop.open(stage.sandbox.uri().resolve("sandbox/n11").toString(), 10_000);
    sandbox.put("control/calls", Map.of("capacity", 100_000, "bodies", false));
    probe(shop);
    Quantiles idle = between(sandbox, probe(shop));
    table.less("P4", "commit to first call, idle, p50", idle.at(0.5), "ms", "the promise", 50);
    table.less("P4", "commit to first call, idle, p99", idle.at(0.99), "ms", "the promise", 500);
    double rate = peak * LOADED;
    long first = stage.idle.take(Math.round(rate * window));
    PacedLoad load = new PacedLoad(stage.node().uri(), Stage.IDLE);
    CompletableFuture<Quantiles> background =
        CompletableFuture.supplyAsync(() -> load.run(first, rate, Math.round(rate * window)));
    Quantiles busy = between(sandbox, probe(shop));
    background.join();
    String at = "at %.0f splits/s beside it (70 %% of the peak)".formatted(rate);
    table.less("P4", "commit to first call, p50, " + at, busy.at(0.5), "ms", "the promise", 2000);
    table.less("P4", "commit to first call, p99, " + at, busy.at(0.99), "ms", "the promise", 2000);
  }

  void ofAnswers() {
    double rate = peak * HALF;
    long count = Math.round(rate * window);
    Quantiles answers =
        new PacedLoad(stage.node().uri(), Stage.IDLE).run(stage.idle.take(count), rate, count);
    String at = " at %.0f splits/s (half of the peak)".formatted(rate);
    table.less("P5", "answer, p50," + at, answers.at(0.5), "ms", "the promise", 10);
    table.less("P5", "answer, p99," + at, answers.at(0.99), "ms", "the promise", 50);
  }

  private record Range(long first, long end) {}

  private Range probe(Shop shop) {
    long count = Math.max(1, Math.round(PROBES_PER_SECOND * window * 0.8));
    long first = nextProbe;
    nextProbe += Drain.ROOM;
    shop.sell(first, count);
    new PacedLoad(stage.node().uri(), PROBED).run(first, PROBES_PER_SECOND, count);
    Child.pause(Duration.ofSeconds(2));
    return new Range(first, first + count);
  }

  private Quantiles between(Wire sandbox, Range range) {
    Map<String, Instant> arrived = new HashMap<>();
    for (JsonNode call : sandbox.get("control/calls?limit=100000&shop=" + PROBED).get("calls")) {
      Instant at = Instant.parse(call.get("time").asString());
      for (JsonNode order : call.get("order_numbers")) {
        arrived.merge(order.asString(), at, (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    return Quantiles.of(
        committed(range).entrySet().stream()
            .filter(split -> arrived.containsKey(split.getKey()))
            .map(split -> arrived.get(split.getKey()).toEpochMilli() - split.getValue())
            .toList());
  }

  /** By order number, in milliseconds; a little before the commit itself. */
  private Map<String, Double> committed(Range range) {
    String all =
        stage.postgres.text(
            Stage.DATABASE,
            """
            select string_agg(o.number || ' ' || extract(epoch from s.created_at) * 1000, ',')
            from package_split s join package p on p.id = s.source_id join sales_order o on o.id = p.order_id
            where substring(o.number from 2)::bigint >= %d and substring(o.number from 2)::bigint < %d
            """
                .formatted(range.first(), range.end()));
    Map<String, Double> byOrder = new HashMap<>();
    for (String one : all.split(",")) {
      byOrder.put(one.split(" ")[0], Double.valueOf(one.split(" ")[1]));
    }
    return byOrder;
  }
}
