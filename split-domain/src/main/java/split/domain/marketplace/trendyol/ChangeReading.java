package split.domain.marketplace.trendyol;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import split.domain.marketplace.Account;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Verdict;

/**
 * Reads changes from a moment on, first change first. A full page is followed by what changed from
 * its last stamp on, not by its number: a package that changes meanwhile moves to the end, and
 * every row after it would move up by one and out of the next page.
 */
record ChangeReading(TrendyolCalls calls, Account account, int size) {
  private static final int MOST_PAGES = 10;

  /** How it ended. */
  sealed interface End {}

  record Complete() implements End {}

  /** Something that only a reading of the order itself can tell. */
  record Unsure(String why) implements End {}

  record Failed(Fault fault) implements End {}

  /**
   * @param found takes the packages of a page, and the latest stamp on it
   */
  End from(Instant start, BiConsumer<List<ShownPackage>, Instant> found) {
    Instant from = start;
    int number = 0;
    for (int read = 0; read < MOST_PAGES; read++) {
      switch (calls.orders(account, OrdersQuery.changes(from, number, size))) {
        case Verdict.Usable<TrendyolPage>(TrendyolPage page) -> {
          List<ShownPackage> rows =
              page.packages().stream().filter(row -> row.id() != null).toList();
          if (!isInOrder(rows)) {
            return new Unsure("the changes are not in the order of their dates");
          }
          Instant latest = rows.isEmpty() ? from : rows.getLast().modified();
          found.accept(rows, latest);
          if (page.isLast(number, size)) {
            return new Complete();
          }
          number = latest.isAfter(from) ? 0 : number + 1;
          from = latest.isAfter(from) ? latest : from;
        }
        case Verdict.Refused<TrendyolPage>(String code, String detail) -> {
          return new Unsure("changes are refused: " + code + ": " + detail);
        }
        case Verdict.Failed<TrendyolPage>(Fault fault) -> {
          return new Failed(fault);
        }
      }
    }
    return new Unsure("more has changed than is read at once");
  }

  private static boolean isInOrder(List<ShownPackage> rows) {
    List<Instant> stamps = rows.stream().map(ShownPackage::modified).toList();
    return stamps.stream().noneMatch(Objects::isNull)
        && stamps.equals(stamps.stream().sorted().toList());
  }
}
