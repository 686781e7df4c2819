package split.bench;

import java.time.Duration;

/**
 * P3: how fast a full queue is emptied when marketplaces answer at once. N11 allows 1,000 readings
 * a minute for each key and a tenth of them at once, so the work is spread over many channels with
 * keys of their own, each with less than that tenth: what is measured is the product and not the
 * budget.
 */
final class Drain {
  /** The sandbox numbers new packages after those it was told of. */
  static final long ROOM = 1_000_000;

  private static final int EACH = 40;
  private static final Duration LONGEST = Duration.ofSeconds(120);
  private static final double FILLING = 300;
  private static final String WHY = "held back by the measurement";
  private static final long READ_TIMEOUT = 10_000;

  private final Stage stage;
  private final PromiseTable table;
  private final int channels;
  private long first = 500_000_000;

  Drain(Stage stage, PromiseTable table, int channels) {
    this.stage = stage;
    this.table = table;
    this.channels = channels;
  }

  void measure() {
    drained("warm-up");
    Cpu before = stage.cpu();
    double perSecond = drained("drain");
    Cpu cpu = stage.cpu().since(before);
    double count = (double) channels * EACH;
    double own = SchedulerYardstick.perSecond(stage.postgres, channels * EACH * 5);
    String scheduler = "db-scheduler 16.12.0, task without a call (measured)";
    table.more("P3", "operations drained, instant sandbox", perSecond, "per s", scheduler, own);
    table.more(
        "P3", "operations drained, instant sandbox", perSecond, "per s", "the promise", 4000);
    table.less(
        "P3",
        "CPU for one operation, Split and PostgreSQL, intake too",
        (cpu.split() + cpu.postgres()) * 1000 / count,
        "ms",
        "CPU two cores have at the promised rate",
        0.5);
  }

  private double drained(String round) {
    for (int i = 0; i < channels; i++) {
      fill(round + "-" + i);
    }
    long before = confirmed();
    long wanted = before + (long) channels * EACH;
    long start = System.nanoTime();
    stage.postgres.execute(
        Stage.DATABASE, "delete from channel_circuit where detail = '" + WHY + "'");
    while (confirmed() < wanted && System.nanoTime() - start < LONGEST.toNanos()) {
      Child.pause(Duration.ofMillis(50));
    }
    return (confirmed() - before) / ((System.nanoTime() - start) / 1e9);
  }

  /** An open circuit holds its operations back until all channels are full. */
  private void fill(String slug) {
    Shop shop = new Shop(stage.node().uri(), slug, stage.sandbox.uri().resolve("sandbox/"));
    shop.open(stage.sandbox.uri().resolve("sandbox/n11").toString(), READ_TIMEOUT);
    shop.sell(first, EACH);
    stage.postgres.execute(
        Stage.DATABASE,
        """
        insert into channel_circuit (channel_id, state, reason, failures, detail, operation_id, changed_at, probe_at)
        select id, 'OPEN', 'UNREACHABLE', 10, '%s', 0, localtimestamp, timestamp '2100-01-01 00:00:00'
        from channel where slug = '%s'
        """
            .formatted(WHY, slug));
    new PacedLoad(stage.node().uri(), slug).run(first, FILLING, EACH);
    first += ROOM;
  }

  private long confirmed() {
    return stage.postgres.number(
        Stage.DATABASE, "select count(*) from package_split where progress = 'CONFIRMED'");
  }
}
