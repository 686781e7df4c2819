package split.domain.marketplace.trendyol;

import java.util.List;
import java.util.Optional;
import split.domain.marketplace.Verdict;
import split.domain.marketplace.trendyol.TrendyolApi.Orders;

/**
 * One page of Trendyol's orders.
 *
 * @param size rows a full page has, as Trendyol says; 0 where it does not
 * @param totalPages as Trendyol says; 0 where it does not
 */
record TrendyolPage(List<ShownPackage> packages, int size, int totalPages) {
  static Verdict<TrendyolPage> of(Orders orders) {
    return orders.content() == null
        ? Verdict.unreadable("a page without content")
        : new Verdict.Usable<>(
            new TrendyolPage(
                orders.content().stream().map(TrendyolTranslation::read).toList(),
                Optional.ofNullable(orders.size()).orElse(0),
                Optional.ofNullable(orders.totalPages()).orElse(0)));
  }

  /** A page may be clamped to fewer rows than were asked for. */
  boolean isLast(int number, int asked) {
    int full = size > 0 && size < asked ? size : asked;
    return packages.isEmpty() || (packages.size() < full && number + 1 >= totalPages);
  }
}
