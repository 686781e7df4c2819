package split.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import split.bench.Mall;

/** The errands of a trial, one after the other: the same seed, the same errands. */
final class Plan {
  /** Out of a hundred. */
  private static final Map<Errand.Kind, Integer> SHARES =
      Map.of(
          Errand.Kind.PLAIN, 40,
          Errand.Kind.SAME_KEY, 14,
          Errand.Kind.IDENTICAL, 12,
          Errand.Kind.CONFLICTING, 12,
          Errand.Kind.RESPLIT, 12,
          Errand.Kind.CANCEL, 10);

  private final Random random;
  private final int nodes;
  private final double partOfN11;
  private final double partOfTrendyol;
  private final List<Errand.Kind> kinds = new ArrayList<>();
  private long order;

  /**
   * @param firstOrder of numbers that no other trial uses
   * @param rate errands a second; N11 and Trendyol are given no more than they may be asked
   */
  Plan(long seed, long firstOrder, int nodes, double rate, boolean withTrendyol) {
    this.random = new Random(seed);
    this.order = firstOrder;
    this.nodes = nodes;
    this.partOfN11 = Math.min(0.2, 3 / rate);
    this.partOfTrendyol = withTrendyol ? Math.min(0.1, 0.3 / rate) : 0;
    for (Errand.Kind kind : Errand.Kind.values()) {
      for (int share = 0; share < SHARES.get(kind); share++) {
        kinds.add(kind);
      }
    }
  }

  Errand next() {
    Errand.Kind kind = kinds.get(random.nextInt(kinds.size()));
    int first = isFixed(kind) ? 0 : random.nextInt(Grouping.OF_AN_ORDER.size());
    int second = isFixed(kind) ? 1 : (first + 1 + random.nextInt(3)) % 4;
    return new Errand(
        kind,
        mall(random.nextDouble()),
        order++,
        Grouping.OF_AN_ORDER.get(first),
        Grouping.OF_AN_ORDER.get(second),
        random.nextInt(nodes));
  }

  private static boolean isFixed(Errand.Kind kind) {
    return kind == Errand.Kind.RESPLIT || kind == Errand.Kind.CANCEL;
  }

  private Mall mall(double dice) {
    if (dice < partOfTrendyol) {
      return Mall.TRENDYOL;
    }
    return dice < partOfTrendyol + partOfN11 ? Mall.N11 : Mall.HEPSIBURADA;
  }
}
