package split.bench;

import java.time.Duration;
import java.util.Locale;

/**
 * P3: how fast a full queue is emptied when marketplaces answer at once. N11 allows 1,000 readings
 * a minute for each key and a tenth of them at once, so the work is spread over many channels with
 * keys of their own, each with less than that tenth: what is measured is the product and not the
 * budget. The queue is filled and emptied several times, and the last time counts: a virtual
 * machine that was warmed up by intake alone has never compiled what follows.
 */
final class Drain {
  /** The sandbox numbers new packages after those it was told of. */
  static final long ROOM = 1_000_000;

  private static final int EACH = 40;
  private static final Duration LONGEST = Duration.ofSeconds(120);
  private static final double FILLING = 300;
  private static final String WHY = "held back by the measurement";
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);
  private static final long READ_TIMEOUT = 10_000;

  private final Stage stage;
  private final PromiseTable table;
  private final int channels;
  private final int rounds;
  private long first = 500_000_000;

  Drain(Stage stage, PromiseTable table, int channels, int rounds) {
    this.stage = stage;
    this.table = table;
    this.channels = channels;
    this.rounds = rounds;
  }

  private record Emptied(double perSecond, Cpu each) {}

  void measure() {
    Emptied last = null;
    for (int round = 1; round <= rounds; round++) {
      last = emptied("drain-" + round);
      System.out.printf(
          Locale.ROOT,
          "drain %d of %d: %.0f operations/s; CPU for each: Split %.2f, PostgreSQL %.2f, sandbox"
              + " %.2f, others %.2f ms%n",
          round,
          rounds,
          last.perSecond,
          last.each.split(),
          last.each.postgres(),
          last.each.sandbox(),
          last.each.others());
    }
    show(last.perSecond, last.each);
  }

  private void show(double perSecond, Cpu cpu) {
    double own = SchedulerYardstick.perSecond(stage.postgres, channels * EACH * 5);
    String scheduler = "db-scheduler 16.12.0, task without a call (measured)";
    table.more("P3", "operations drained, instant sandbox", perSecond, "per s", scheduler, own);
    table.more(
        "P3", "operations drained, instant sandbox", perSecond, "per s", "the promise", 4000);
    table.less(
        "P3",
        "CPU for one operation, Split and PostgreSQL",
        cpu.split() + cpu.postgres(),
        "ms",
        "CPU two cores have at the promised rate",
        0.5);
    table.less(
        "P3",
        "CPU for one operation, Split and PostgreSQL",
        cpu.split() + cpu.postgres(),
        "ms",
        "what the simulated marketplace takes for it (measured)",
        cpu.sandbox());
  }

  private Emptied emptied(String round) {
    for (int i = 0; i < channels; i++) {
      fill(round + "-" + i);
    }
    long before = confirmed();
    long wanted = before + (long) channels * EACH;
    stage.postgres.execute(Stage.DATABASE, "checkpoint");
    Cpu cpu = stage.cpu();
    long start = System.nanoTime();
    stage.postgres.execute(
        Stage.DATABASE, "delete from channel_circuit where detail = '" + WHY + "'");
    while (confirmed() < wanted && System.nanoTime() - start < LONGEST.toNanos()) {
      Child.pause(LOOK_EVERY);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long count = confirmed() - before;
    return new Emptied(count / seconds, stage.cpu().since(cpu).times(1000.0 / count));
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
