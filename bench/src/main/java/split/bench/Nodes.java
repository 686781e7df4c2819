package split.bench;

/** P6: more nodes over one PostgreSQL, and more and more stored splits under one node. */
final class Nodes {
  private static final int CONNECTIONS = 16;
  private static final double[] PROMISED = {1, 1.7, 2.3};

  private final Stage stage;
  private final PromiseTable table;
  private final int window;
  private final int warmUp;

  Nodes(Stage stage, PromiseTable table, int window, int warmUp) {
    this.stage = stage;
    this.table = table;
    this.window = window;
    this.warmUp = warmUp;
  }

  void measure() {
    double one = stage.intakeOnAll(CONNECTIONS, window);
    for (int nodes = 2; nodes <= PROMISED.length; nodes++) {
      stage.addNode();
      stage.intakeOnAll(CONNECTIONS, warmUp);
      double all = stage.intakeOnAll(CONNECTIONS, window);
      table.add(
          new Promise(
              "P6",
              "intake, %d nodes against one".formatted(nodes),
              all / one,
              "times",
              "the promise, where each node has cores of its own",
              PROMISED[nodes - 1],
              Promise.Better.MORE,
              "nodes, database and load share %d cores"
                  .formatted(Runtime.getRuntime().availableProcessors())));
      stage.putOff();
    }
  }

  /** CPU for one intake with few splits stored, and with so many more. */
  void grow(int stored) {
    double few = cost();
    stage.postgres.execute(Stage.DATABASE, new StoredSplits(0, 6).sql(1, stored));
    stage.postgres.execute(Stage.DATABASE, "vacuum analyze");
    stage.intake(CONNECTIONS, 5);
    table.less(
        "P6",
        "CPU for one intake with %,d splits more".formatted(stored),
        cost(),
        "ms",
        "with few stored (measured)",
        few);
  }

  private double cost() {
    stage.postgres.execute("postgres", "checkpoint");
    Cpu before = stage.cpu();
    Figure figure = stage.intake(CONNECTIONS, window);
    Cpu cpu = stage.cpu().since(before);
    return (cpu.split() + cpu.postgres()) * 1000 / figure.count();
  }
}
