package split.bench.faults;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Each with its nemesis. The first nine are those of the public harness for job queues. */
enum Scenario {
  CHAOS_CRASH_RECOVERY(() -> new Kills(false)),
  CHAOS_POSTGRES_RESTART(() -> new DatabaseStops(List.of("INT"))),
  CHAOS_REPEATED_KILLS(() -> new Kills(true)),
  CHAOS_PG_BACKEND_KILL(BackendKills::new),
  CHAOS_POOL_EXHAUSTION(PoolExhaustion::new),
  IDLE_IN_TX_SATURATION(HeldTransaction::new),
  SUSTAINED_HIGH_LOAD(() -> new Pressure(1.5, Duration.ofHours(1))),
  ACTIVE_READERS(LongReaders::new),
  EVENT_DELIVERY_BURST(() -> new Pressure(4, Duration.ofSeconds(3))),
  QUIET(Quiet::new),
  COMMIT_CUT(CommitCuts::new),
  FROZEN_NODE(Freezes::new),
  POSTGRES_HARD_STOPS(() -> new DatabaseStops(List.of("QUIT", "KILL"))),
  CLOCK_OFF(ClockOff::new),
  MARKETPLACE_FAULTS(Quiet::new),
  POSTGRES_DISK_FULL(FullDisk::new),
  H2_REPEATED_KILLS(() -> new Kills(true)),
  H2_DISK_FULL(FullDisk::new);

  /** For every change. */
  static final List<Scenario> SMALL =
      List.of(COMMIT_CUT, FROZEN_NODE, CHAOS_REPEATED_KILLS, H2_REPEATED_KILLS);

  /** Without the wrong clock: no node was seen to become ready under libfaketime yet. */
  static final List<Scenario> ALL =
      Arrays.stream(values()).filter(scenario -> scenario != CLOCK_OFF).toList();

  private final Supplier<Nemesis> nemesis;

  Scenario(Supplier<Nemesis> nemesis) {
    this.nemesis = nemesis;
  }

  static Optional<Scenario> named(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  Nemesis nemesis() {
    return nemesis.get();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isPostgres() {
    return !name().startsWith("H2");
  }

  boolean hasPranks() {
    return this == MARKETPLACE_FAULTS;
  }

  /** Of the public harness: what there was before has to be there again. */
  boolean isPublic() {
    return ordinal() <= EVENT_DELIVERY_BURST.ordinal();
  }

  Cluster.Shape shape(int nodes) {
    return new Cluster.Shape(isPostgres(), isPostgres() ? nodes : 1, name().endsWith("DISK_FULL"));
  }

  /** Why it cannot be run on this machine. */
  Optional<String> obstacle() {
    if (this == CLOCK_OFF && ClockOff.library().isEmpty()) {
      return Optional.of("libfaketime is not installed");
    }
    return name().endsWith("DISK_FULL") && !Disk.canBeSmall()
        ? Optional.of("only root may mount a small disk")
        : Optional.empty();
  }
}
