package split.bench;

/** P1 and P2: intake as fast as it goes, beside pgbench writing the same rows. */
final class IntakeSpeed {
  private static final int[] CONNECTIONS = {16, 32};

  /** Seen on two cores; quoted, not measured here. */
  private static final double VENDURE_PER_SECOND = 15.8;

  private static final double VENDURE_CPU_MILLIS = 105;
  private static final double MEDUSA_PER_SECOND = 4.0;

  private final Stage stage;
  private final PromiseTable table;
  private final int window;

  IntakeSpeed(Stage stage, PromiseTable table, int window) {
    this.stage = stage;
    this.table = table;
    this.window = window;
  }

  void measure() {
    long answer =
        stage.postgres.number(
            Stage.DATABASE, "select avg(length(answer))::bigint from idempotency_key");
    Yardstick yardstick =
        Yardstick.create(stage.postgres, Stage.folder("yardstick"), CONNECTIONS[0], answer);
    for (int connections : CONNECTIONS) {
      Row split = window("split", () -> stage.intake(connections, window));
      stage.putOff();
      long first = yardstick.prepare(window);
      Yardstick same = yardstick.with(connections);
      Row pgbench = window("pgbench", () -> same.run("prepared", first, window));
      double perSecond = split.figure().perSecond();
      String at = " at " + connections + " connections";
      table.add(
          new Promise(
              "P1",
              "intake" + at,
              perSecond,
              "splits/s",
              "pgbench -M prepared, same rows (measured)",
              pgbench.figure().perSecond(),
              Promise.Better.MORE,
              "others used %.1f cores".formatted(split.othersCores())));
      table.less(
          "P1",
          "CPU for one intake" + at,
          split.cost(),
          "ms",
          "pgbench (measured)",
          pgbench.cost());
      if (connections == CONNECTIONS[0]) {
        commerceServers(perSecond, split.cost());
      }
    }
  }

  private void commerceServers(double perSecond, double cost) {
    table.more("P2", "intake", perSecond, "splits/s", "Vendure 3.7.3 (cited)", VENDURE_PER_SECOND);
    table.more("P2", "intake", perSecond, "splits/s", "Medusa 2.21.2 (cited)", MEDUSA_PER_SECOND);
    table.less("P2", "CPU for one split", cost, "ms", "Vendure 3.7.3 (cited)", VENDURE_CPU_MILLIS);
  }

  private interface Window {
    Figure run();
  }

  private Row window(String what, Window work) {
    stage.postgres.execute("postgres", "checkpoint");
    Cpu before = stage.cpu();
    Figure figure = work.run();
    return new Row("P1", 1, what, figure, 0, 0, stage.cpu().since(before));
  }
}
