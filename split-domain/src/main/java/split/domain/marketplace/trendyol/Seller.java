package split.domain.marketplace.trendyol;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import split.domain.marketplace.Account;
import split.domain.marketplace.Fault;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;

/**
 * Answers readings with as few calls as Trendyol grants a seller: packages by their ids for all who
 * ask at once, changes from a feed, and an order by its number only where nothing less would do.
 */
final class Seller {
  private final TrendyolCalls calls;
  private final ChangeFeed feed;
  private final PackageReadings packages;

  Seller(TrendyolCalls calls, Clock clock) {
    this.calls = calls;
    this.feed = new ChangeFeed(calls, clock);
    this.packages = new PackageReadings(calls, clock);
  }

  void heard() {
    feed.heard();
  }

  Reading read(Account account, OrderQuery query) {
    if (query.packageIds().isEmpty() && query.since() == null) {
      return order(account, query.orderNumber());
    }
    if (query.since() == null || query.orderNumber().isEmpty()) {
      feed.expect();
      return packages.of(account, query.packageIds(), patience(account));
    }
    return changes(account, query);
  }

  private Reading order(Account account, String orderNumber) {
    return TrendyolReading.of(page -> calls.orders(account, OrdersQuery.order(orderNumber, page)))
        .order(orderNumber);
  }

  private Reading changes(Account account, OrderQuery query) {
    return switch (feed.of(account, query.orderNumber(), query.since(), patience(account))) {
      case Changes.Unsure unsure -> order(account, query.orderNumber());
      case Changes.Failed(Fault fault, ReadBy by) -> {
        by.note(account, "changes", fault);
        yield by.forAsker(fault);
      }
      case Changes.Known(List<ShownPackage> changed, ReadBy by) ->
          switch (ShownPackage.reading(changed)) {
            case Fault flawed -> order(account, query.orderNumber());
            case Reading.Found known -> {
              by.note(account, "changes", known);
              yield completed(account, query, known.packages());
            }
          };
    };
  }

  /**
   * The feed is believed on what has died, never on what lives: all other packages that must be
   * shown are read now. One that turns out to be gone contradicts a feed that knows of nothing new.
   */
  private Reading completed(Account account, OrderQuery query, List<RemotePackage> changed) {
    Set<String> dead =
        changed.stream()
            .filter(one -> one.life() == Life.DEAD)
            .map(RemotePackage::id)
            .collect(Collectors.toSet());
    Set<String> open =
        query.packageIds().stream().filter(id -> !dead.contains(id)).collect(Collectors.toSet());
    if (open.isEmpty()) {
      return new Reading.Found(changed);
    }
    List<RemotePackage> others = changed.stream().filter(one -> !open.contains(one.id())).toList();
    return switch (packages.of(account, open, patience(account))) {
      case Fault fault -> fault;
      case Reading.Found(List<RemotePackage> shown) -> {
        long living = shown.stream().filter(one -> one.life() != Life.DEAD).count();
        yield living < open.size() && others.isEmpty()
            ? order(account, query.orderNumber())
            : new Reading.Found(both(shown, others));
      }
    };
  }

  private static List<RemotePackage> both(List<RemotePackage> some, List<RemotePackage> others) {
    List<RemotePackage> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static Duration patience(Account account) {
    return TrendyolSettings.endpoint(account).deadline();
  }
}
