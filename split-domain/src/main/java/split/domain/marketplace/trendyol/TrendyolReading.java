package split.domain.marketplace.trendyol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Reading;
import split.domain.marketplace.Verdict;

/** Everything Trendyol showed on the pages of one question, before anybody took his part of it. */
record TrendyolReading(Verdict<List<ShownPackage>> shown) {
  private static final int MOST_PAGES = 20;

  static TrendyolReading of(IntFunction<Verdict<TrendyolPage>> pages) {
    Map<String, ShownPackage> found = new LinkedHashMap<>();
    for (int number = 0; number < MOST_PAGES; number++) {
      switch (pages.apply(number)) {
        case Verdict.Usable<TrendyolPage>(TrendyolPage page) -> {
          int before = found.size();
          page.packages().forEach(one -> found.put(String.valueOf(one.id()), one));
          if (found.size() == before || page.isLast(number, OrdersQuery.MOST_PER_PAGE)) {
            return new TrendyolReading(new Verdict.Usable<>(List.copyOf(found.values())));
          }
        }
        case Verdict.Refused<TrendyolPage>(String code, String detail) -> {
          return failed(new Fault.Misconfigured(code + ": " + detail));
        }
        case Verdict.Failed<TrendyolPage>(Fault fault) -> {
          return failed(fault);
        }
      }
    }
    return failed(
        new Fault.Unreachable(
            "there are more than " + MOST_PAGES * OrdersQuery.MOST_PER_PAGE + " packages"));
  }

  static TrendyolReading failed(Fault fault) {
    return new TrendyolReading(new Verdict.Failed<>(fault));
  }

  Reading order(String orderNumber) {
    return only(one -> one.orderNumber() == null || one.orderNumber().equals(orderNumber));
  }

  Reading packages(Set<String> ids) {
    return only(one -> one.id() == null || ids.contains(one.id()));
  }

  /** A part that is wanted, or may be, and makes no sense spoils the whole. */
  private Reading only(Predicate<ShownPackage> wanted) {
    return switch (shown) {
      case Verdict.Usable<List<ShownPackage>>(List<ShownPackage> all) ->
          ShownPackage.reading(all.stream().filter(wanted).toList());
      case Verdict.Refused<List<ShownPackage>>(String code, String detail) ->
          new Fault.Misconfigured(code + ": " + detail);
      case Verdict.Failed<List<ShownPackage>>(Fault fault) -> fault;
    };
  }
}
