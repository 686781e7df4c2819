package split.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * R7: intake while millions of operations of the same channel wait behind its open circuit, beside
 * the same with none. The empty queue is measured before and after, since a virtual machine goes on
 * getting faster.
 */
final class FullQueue {
  private static final int CONNECTIONS = 16;
  private static final int WINDOWS = 3;
  private static final int AT_ONCE = 500_000;
  private static final double PROMISED = 0.8;
  private static final String OUTAGE =
      """
      delete from channel_circuit;
      insert into channel_circuit (channel_id, state, reason, failures, detail, operation_id, changed_at, probe_at)
      select id, 'OPEN', 'UNREACHABLE', 10, 'measured', 0, localtimestamp, timestamp '2100-01-01 00:00:00'
      from channel where slug = 'idle'
      """;
  private static final List<String> EMPTY =
      List.of(
          "create table kept as select * from remote_operation where id > 0",
          "truncate remote_operation",
          "insert into remote_operation select * from kept",
          "drop table kept",
          "vacuum analyze remote_operation");

  private final Stage stage;
  private final PromiseTable table;
  private final int window;

  FullQueue(Stage stage, PromiseTable table, int window) {
    this.stage = stage;
    this.table = table;
    this.window = window;
  }

  void measure(int operations) {
    execute(OUTAGE);
    double before = intake("empty");
    fill(operations);
    double full = intake("full");
    EMPTY.forEach(this::execute);
    double empty = (before + intake("empty again")) / 2;
    String what = "intake with %,d operations queued".formatted(operations);
    table.more("R7", what, full, "per s", "with none, before and after (measured)", empty);
    table.more("R7", what + ", against none", full / empty, "times", "the promise", PROMISED);
  }

  private void fill(int operations) {
    for (int first = 1; first <= operations; first += AT_ONCE) {
      int last = Math.min(operations, first + AT_ONCE - 1);
      execute(
          Folders.resource("queued.sql")
              .replace(":first", String.valueOf(first))
              .replace(":last", String.valueOf(last)));
    }
    execute("vacuum analyze remote_operation");
    stage.postgres.execute("postgres", "checkpoint");
    stage.intake(CONNECTIONS, window);
  }

  private void execute(String sql) {
    stage.postgres.execute(Stage.DATABASE, sql);
  }

  private double intake(String queue) {
    List<Double> figures = new ArrayList<>();
    for (int each = 0; each < WINDOWS; each++) {
      figures.add(stage.intake(CONNECTIONS, window).perSecond());
      System.out.printf(Locale.ROOT, "queue %s: %.0f splits/s%n", queue, figures.getLast());
    }
    return Quantiles.of(figures).at(0.5);
  }
}
