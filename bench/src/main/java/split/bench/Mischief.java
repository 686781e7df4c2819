package split.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/**
 * Splits a thousand orders at each of three marketplaces that lose answers, throttle, drip, lie and
 * change the packages meanwhile; then proves by their own books that nothing was lost and nothing
 * was done twice. README.md says what is proven.
 */
final class Mischief {
  private static final String DATABASE = "split";
  private static final int AT_ONCE = 100;
  private static final int CLIENTS = 8;
  private static final int TRIES = 60;
  private static final List<List<int[]>> PLANS =
      List.of(
          List.of(new int[] {2, 0, 0}, new int[] {1, 2, 1}),
          List.of(new int[] {3, 0, 0}, new int[] {0, 2, 1}),
          List.of(new int[] {1, 1, 0}, new int[] {1, 1, 0}, new int[] {1, 0, 1}),
          List.of(new int[] {1, 0, 0}, new int[] {1, 0, 0}, new int[] {1, 2, 1}));

  private final Wire split;
  private final Wire sandbox;
  private final Arguments options;
  private final List<Mall> malls;
  private final Random random;
  private final Pranks pranks;

  private Mischief(Wire split, Wire sandbox, Arguments options) {
    this.split = split;
    this.sandbox = sandbox;
    this.options = options;
    this.malls = List.of(Mall.values()).subList(0, options.number("--marketplaces"));
    this.random = new Random(options.number("--seed"));
    this.pranks = new Pranks(options.number("--seed"));
  }

  public static void main(String[] arguments) {
    Arguments options =
        Arguments.of(
            arguments, Map.of("--splits", 1000, "--seed", 1, "--minutes", 30, "--marketplaces", 3));
    Folders.fresh(Options.RUN);
    boolean isFine;
    try (PostgresServer postgres = PostgresServer.start(folder("postgres"))) {
      postgres.execute("postgres", "create database " + DATABASE);
      try (LibertyServer server =
              LibertyServer.split(folder("split"), Mischief.environment(postgres));
          LibertyServer sandbox = LibertyServer.sandbox(folder("sandbox"))) {
        isFine =
            new Mischief(
                    new Wire(server.uri()), new Wire(sandbox.uri().resolve("sandbox/")), options)
                .run();
      }
    }
    System.exit(isFine ? 0 : 1);
  }

  static Map<String, String> environment(PostgresServer postgres) {
    return Map.of(
        "SPLIT_DB_URL",
        postgres.url(DATABASE),
        "SPLIT_DB_USER",
        PostgresServer.USER,
        "SPLIT_DB_PASSWORD",
        PostgresServer.USER,
        "SPLIT_DATA_DIR",
        Options.RUN.resolve("split").toString(),
        "SPLIT_ALLOW_PRIVATE_HOSTS",
        "true",
        "SPLIT_BOOTSTRAP_TOKEN",
        Shop.TOKEN);
  }

  private static Path folder(String name) {
    return Folders.fresh(Options.RUN.resolve(name));
  }

  private boolean run() {
    System.out.printf(
        "%d splits for each marketplace, seed %d%n",
        options.number("--splits"), options.number("--seed"));
    sandbox.put("control/calls", Map.of("capacity", 5_000_000, "bodies", false));
    List<Fate> fates = new ArrayList<>();
    for (Mall mall : malls) {
      new Channel(mall, split, sandbox).open();
      fates.addAll(sell(mall));
    }
    arm(fates);
    Instant start = Instant.now();
    Collections.shuffle(fates, random);
    List<Fate> taken = decide(fates);
    Duration intake = Duration.between(start, Instant.now());
    boolean isOver = awaitEnd();
    Duration all = Duration.between(start, Instant.now());
    System.out.printf(
        "taken within %d s, ended within %d s%s%n",
        intake.toSeconds(), all.toSeconds(), isOver ? "" : ", NOT ALL");
    return judge(taken) && isOver;
  }

  private List<Fate> sell(Mall mall) {
    List<Fate> fates = new ArrayList<>();
    for (long from = 0; from < options.number("--splits"); from += AT_ONCE) {
      List<Long> orders =
          LongStream.range(from, Math.min(from + AT_ONCE, options.number("--splits")))
              .boxed()
              .toList();
      sandbox.post("control/" + mall.wire() + "/orders", orders.stream().map(mall::sale).toList());
      split.post(
          "api/v1/channels/" + Channel.slug(mall) + "/orders/",
          orders.stream().map(mall::imported).toList());
      orders.forEach(
          order ->
              fates.add(
                  new Fate(
                      mall,
                      order,
                      PLANS.get(random.nextInt(PLANS.size())),
                      pranks.next(mall, order),
                      null)));
    }
    return fates;
  }

  private void arm(List<Fate> fates) {
    List<Map<String, Object>> faults =
        fates.stream().flatMap(fate -> fate.prank().faults().stream()).toList();
    sandbox.put("control/faults", Map.of("faults", faults));
    System.out.println("planned: " + pranks.played());
  }

  private List<Fate> decide(List<Fate> fates) {
    List<Fate> taken = Collections.synchronizedList(new ArrayList<>());
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> asked = new ArrayList<>();
      for (Fate fate : fates) {
        asked.add(clients.submit(() -> taken.add(decide(fate))));
      }
      for (Future<?> each : asked) {
        each.get();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return taken;
  }

  /** As a client that insists: the same request with the same key until it is taken. */
  private Fate decide(Fate fate) {
    String path = "flow-trigger/" + Channel.slug(fate.mall()) + "/split_packages";
    Map<String, Object> body = fate.mall().decision(fate.order(), fate.groups());
    Wire.Answer answer = null;
    for (int tries = 0; tries < TRIES; tries++) {
      answer =
          split.send(
              "POST", path, body, "Idempotency-Key", fate.mall().packageNumber(fate.order()));
      if (answer.isFine()) {
        return fate.taken(answer.body().path("correlation_id").asString());
      }
      Child.pause(Duration.ofMillis(500));
    }
    throw new IllegalStateException("not taken: " + fate + ": " + answer);
  }

  private boolean awaitEnd() {
    long deadline = System.nanoTime() + Duration.ofMinutes(options.number("--minutes")).toNanos();
    int said = 0;
    while (System.nanoTime() < deadline) {
      Map<String, Long> open = new TreeMap<>();
      for (Mall mall : malls) {
        long left = count(mall, "pending") + count(mall, "sent");
        if (left > 0) {
          open.put(mall.wire(), left);
        }
      }
      if (open.isEmpty()) {
        return true;
      }
      if (said++ % 10 == 0) {
        System.out.println("open: " + open);
      }
      Child.pause(Duration.ofSeconds(2));
    }
    return false;
  }

  private long count(Mall mall, String progress) {
    return split
        .get(
            "api/v1/splits/?limit=1&channel=%s&progress=%s".formatted(Channel.slug(mall), progress))
        .path("count")
        .asLong();
  }

  private boolean judge(List<Fate> fates) {
    Ledger ledger = Ledger.read(sandbox);
    List<String> wrongs = new ArrayList<>();
    Map<String, Integer> ends = new TreeMap<>();
    for (Fate fate : fates) {
      JsonNode shown = split.get("api/v1/splits/" + fate.correlationId() + "/");
      JsonNode truth =
          sandbox.get(
              "control/%s/orders/%s?shop=%s"
                  .formatted(
                      fate.mall().wire(),
                      fate.mall().orderNumber(fate.order()),
                      fate.mall().shopName()));
      ends.merge(
          fate.mall().wire()
              + " "
              + shown.path("status").asString()
              + shown.at("/failure/code").asString("").transform(Mischief::inBrackets),
          1,
          Integer::sum);
      fate.wrongs(shown, truth, ledger).forEach(wrong -> wrongs.add(wrong + ": " + fate));
    }
    wrongs.addAll(ledger.splitTwice().stream().map(id -> "split twice in effect: " + id).toList());
    wrongs.addAll(Limit.broken(ledger));
    print(ledger, ends);
    System.out.println(wrongs.isEmpty() ? "nothing is wrong" : wrongs.size() + " wrongs:");
    IntStream.range(0, Math.min(50, wrongs.size()))
        .forEach(index -> System.out.println("  " + wrongs.get(index)));
    return wrongs.isEmpty();
  }

  private static String inBrackets(String code) {
    return code.isEmpty() ? "" : " (" + code + ")";
  }

  private static void print(Ledger ledger, Map<String, Integer> ends) {
    System.out.println("ended: " + ends);
    System.out.println("struck: " + ledger.struck());
    System.out.printf(
        "%d calls, %d splits in effect, %d packages split twice, %d calls refused for their rate%n",
        ledger.calls(),
        ledger.splitsInEffect(),
        ledger.splitTwice().size(),
        ledger.refusedForTheirRate());
    ledger
        .arrivals()
        .forEach(
            (what, arrivals) ->
                System.out.printf(
                    "  %-28s %6d calls, at most %4d within 1 s, %4d within 10 s, %4d within 60 s%n",
                    what,
                    arrivals.size(),
                    ledger.mostWithin(what, Duration.ofSeconds(1)),
                    ledger.mostWithin(what, Duration.ofSeconds(10)),
                    ledger.mostWithin(what, Duration.ofSeconds(60))));
  }
}
