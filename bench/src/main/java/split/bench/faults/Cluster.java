package split.bench.faults;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import split.bench.Channel;
import split.bench.Folders;
import split.bench.LibertyServer;
import split.bench.Mall;
import split.bench.Options;
import split.bench.Shop;
import split.bench.Wire;

/** Nodes, their database and the simulated marketplaces. */
final class Cluster implements AutoCloseable {
  static final int LEASE_SECONDS = 8;
  private static final int SMALL_MEGABYTES = 320;

  private final Storage storage;
  private final List<Node> nodes;
  private final LibertyServer marketplaces;
  private final Wire sandbox;

  private Cluster(Storage storage, List<Node> nodes, LibertyServer marketplaces) {
    this.storage = storage;
    this.nodes = nodes;
    this.marketplaces = marketplaces;
    this.sandbox = new Wire(marketplaces.uri().resolve("sandbox/"));
  }

  /** What a scenario needs. */
  record Shape(boolean isPostgres, int nodes, boolean isDiskSmall) {}

  static Cluster start(Shape shape) {
    Path run = Folders.fresh(Options.RUN);
    Disk disk =
        shape.isDiskSmall
            ? Disk.small(run.resolve("disk"), SMALL_MEGABYTES)
            : Disk.ordinary(run.resolve("disk"));
    Storage storage = shape.isPostgres ? Postgres.start(disk) : new Embedded(disk);
    Map<String, String> environment = new HashMap<>(storage.environment());
    environment.put("SPLIT_SECRET_KEY", "the key of all nodes of this measurement");
    environment.put("SPLIT_ALLOW_PRIVATE_HOSTS", "true");
    environment.put("SPLIT_BOOTSTRAP_TOKEN", Shop.TOKEN);
    environment.put("SPLIT_LEASE_SECONDS", String.valueOf(LEASE_SECONDS));
    Cluster cluster = started(shape, storage, run, environment);
    for (Mall mall : Mall.values()) {
      new Channel(mall, cluster.split(), cluster.sandbox).open();
    }
    return cluster;
  }

  private static Cluster started(
      Shape shape, Storage storage, Path run, Map<String, String> environment) {
    Future<LibertyServer> marketplaces;
    List<Future<Node>> nodes;
    try (ExecutorService starts = Executors.newVirtualThreadPerTaskExecutor()) {
      marketplaces =
          starts.submit(() -> LibertyServer.sandbox(Folders.fresh(run.resolve("sandbox"))));
      nodes =
          IntStream.range(0, shape.nodes)
              .mapToObj(index -> "node" + index)
              .map(
                  name ->
                      starts.submit(
                          () -> Node.start(name, Folders.fresh(run.resolve(name)), environment)))
              .toList();
    }
    return new Cluster(
        storage, nodes.stream().map(Future::resultNow).toList(), marketplaces.resultNow());
  }

  Storage storage() {
    return storage;
  }

  Postgres postgres() {
    return (Postgres) storage;
  }

  List<Node> nodes() {
    return nodes;
  }

  List<URI> addresses() {
    return nodes.stream().map(Node::uri).toList();
  }

  Wire split() {
    return new Wire(nodes.getFirst().uri());
  }

  Wire sandbox() {
    return sandbox;
  }

  /** Ends whatever a nemesis may have left behind. */
  void heal() {
    storage.heal();
    nodes.forEach(Node::heal);
    sandbox.delete("control/faults");
  }

  @Override
  public void close() {
    nodes.parallelStream().forEach(Node::close);
    marketplaces.close();
    storage.close();
  }
}
