package split.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The most calls a marketplace says it takes, checked in its own books. */
record Limit(String marketplace, String operation, int calls, Duration per) {
  private static final String EVERY = "";
  private static final List<Limit> PUBLISHED =
      List.of(
          new Limit("n11", "list", 1000, Duration.ofMinutes(1)),
          new Limit("trendyol", "list", 100, Duration.ofMinutes(1)),
          new Limit("trendyol", EVERY, 50, Duration.ofSeconds(10)),
          new Limit("hepsiburada", EVERY, 1000, Duration.ofSeconds(1)));

  static List<String> broken(Ledger ledger) {
    List<String> broken = new ArrayList<>();
    if (ledger.refusedForTheirRate() > 0) {
      broken.add(ledger.refusedForTheirRate() + " calls were refused for their rate");
    }
    for (Limit limit : PUBLISHED) {
      ledger.arrivals().keySet().stream()
          .filter(what -> what.startsWith(limit.marketplace + " " + limit.operation))
          .filter(what -> ledger.mostWithin(what, limit.per) > limit.calls)
          .forEach(
              what ->
                  broken.add(
                      "%s: %d calls within %d s, %d allowed"
                          .formatted(
                              what,
                              ledger.mostWithin(what, limit.per),
                              limit.per.toSeconds(),
                              limit.calls)));
    }
    return broken;
  }
}
