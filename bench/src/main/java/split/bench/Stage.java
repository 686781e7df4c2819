package split.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One PostgreSQL, nodes of Split over it, the simulated marketplaces, and one that says nothing.
 */
final class Stage implements AutoCloseable {
  static final String DATABASE = "split";
  static final String IDLE = "idle";
  private static final long SILENT_MILLIS = 60_000;

  final PostgresServer postgres;
  final List<LibertyServer> nodes = new ArrayList<>();
  final LibertyServer sandbox;
  private final Silence silence = new Silence();

  /** The channel whose marketplace never answers: next to nothing but intake is done. */
  final Orders idle;

  Stage() {
    postgres = PostgresServer.start(folder("postgres"));
    postgres.execute("postgres", "create database " + DATABASE);
    addNode();
    sandbox = LibertyServer.sandbox(folder("sandbox"));
    Shop shop = new Shop(node().uri(), IDLE, null);
    shop.open(silence.url(), SILENT_MILLIS);
    idle = new Orders(shop, 1_000_000);
  }

  LibertyServer node() {
    return nodes.getFirst();
  }

  void addNode() {
    nodes.add(
        LibertyServer.split(
            folder("split-" + nodes.size()),
            Map.of(
                "SPLIT_DB_URL",
                postgres.url(DATABASE),
                "SPLIT_DB_USER",
                PostgresServer.USER,
                "SPLIT_DB_PASSWORD",
                PostgresServer.USER,
                "SPLIT_ALLOW_PRIVATE_HOSTS",
                "true",
                "SPLIT_LEASE_SECONDS",
                "120",
                "SPLIT_BOOTSTRAP_TOKEN",
                Shop.TOKEN)));
  }

  static Path folder(String name) {
    return Folders.fresh(Options.RUN.resolve(name));
  }

  /** Intake on the idle channel of one node, each request about an order of its own. */
  Figure intake(int connections, int seconds) {
    idle.sell(seconds);
    return idle.used(load(node(), connections).run(IDLE, idle.next(), seconds));
  }

  /** The same on several nodes at once, with so many connections each. */
  double intakeOnAll(int connections, int seconds) {
    List<Callable<Figure>> loads = new ArrayList<>();
    for (LibertyServer node : nodes) {
      idle.sell(seconds);
      long first = idle.takeAll();
      IntakeLoad load = load(node, connections);
      loads.add(() -> load.run(IDLE, first, seconds));
    }
    try (ExecutorService clients = Executors.newFixedThreadPool(loads.size())) {
      double sum = 0;
      for (Future<Figure> figure : clients.invokeAll(loads)) {
        sum += figure.get().perSecond();
      }
      return sum;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static IntakeLoad load(LibertyServer node, int connections) {
    return new IntakeLoad(node.uri(), folder("load-" + node.uri().getPort()), connections);
  }

  /** What is not confirmed when a window ends shall not disturb the next one. */
  void putOff() {
    postgres.execute(
        DATABASE,
        """
        update remote_operation set due_at = timestamp '2100-01-01 00:00:00'
        where status in ('DUE', 'PENALISED')
        """);
    postgres.execute(DATABASE, "vacuum analyze remote_operation");
  }

  Cpu cpu() {
    return Cpu.now(node().pid(), postgres.pid(), sandbox.pid());
  }

  @Override
  public void close() {
    nodes.forEach(LibertyServer::close);
    sandbox.close();
    silence.close();
    postgres.close();
  }
}
