package split.domain.marketplace.trendyol;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import split.domain.marketplace.Account;
import split.domain.marketplace.Fault;
import split.domain.marketplace.trendyol.ChangeReading.End;
import split.domain.marketplace.trendyol.Together.Answered;

/**
 * What has changed lately at one seller. Everybody who waits for packages is answered from it, and
 * whoever finds it too old reads on for all.
 */
final class ChangeFeed {
  static final int MOST_PACKAGES = 10_000;
  private static final int MOST_ASKERS = 10_000;
  private static final int SMALLEST_PAGE = 10;

  private final TrendyolCalls calls;
  private final Clock clock;
  private final Together<Instant, ReadOn> together = new Together<>(MOST_ASKERS);
  private final Map<String, ShownPackage> packages = new HashMap<>();
  private FeedWindow window = FeedWindow.CLOSED;
  private String reader;
  private int pageSize = OrdersQuery.MOST_PER_PAGE;

  ChangeFeed(TrendyolCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /** Trendyol has said by itself that something changed: what is known is old from now on. */
  synchronized void heard() {
    window = window.heard(clock.instant());
  }

  /**
   * Somebody will soon ask what changed since now. Begun later, each older question would begin it
   * anew.
   */
  synchronized void expect() {
    if (window.isClosed()) {
      Instant now = clock.instant();
      window = window.serving(now, now);
    }
  }

  /**
   * @param patience longest wait for a reading that is under way, and for its answer twice that
   */
  Changes of(Account account, String orderNumber, Instant since, Duration patience) {
    Instant now = clock.instant();
    if (!FeedWindow.reaches(since, now)) {
      return new Changes.Unsure("it is too long ago");
    }
    Optional<Changes> known = known(orderNumber, since, now);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Answered<ReadOn>> read =
        together.ask(Set.of(since), patience, all -> readOn(account, all));
    if (read.isEmpty()) {
      return new Changes.Failed(
          ReadBy.notInTime("changes"), new ReadBy(account.channel(), now, false));
    }
    ReadBy by = read.get().answer().by().own(read.get().led());
    return switch (read.get().answer().end()) {
      case ChangeReading.Complete complete -> known(orderNumber, since, by);
      case ChangeReading.Unsure(String why) -> new Changes.Unsure(why);
      case ChangeReading.Failed(Fault fault) -> new Changes.Failed(fault, by);
    };
  }

  private record ReadOn(End end, ReadBy by) {}

  private synchronized Optional<Changes> known(String orderNumber, Instant since, Instant now) {
    return window.answers(since, now)
        ? Optional.of(known(orderNumber, since, new ReadBy(reader, window.asOf(), false)))
        : Optional.empty();
  }

  private synchronized Changes known(String orderNumber, Instant since, ReadBy by) {
    if (!window.covers(since)) {
      return new Changes.Unsure("more has changed than is kept");
    }
    Instant from = since.minus(FeedWindow.OVERLAP);
    return new Changes.Known(
        packages.values().stream()
            .filter(one -> orderNumber.equals(one.orderNumber()))
            .filter(one -> !one.modified().isBefore(from))
            .toList(),
        by);
  }

  private ReadOn readOn(Account account, Set<Instant> since) {
    Instant began = clock.instant();
    Instant earliest = since.stream().min(Comparator.naturalOrder()).orElseThrow();
    Instant start = open(earliest, began);
    End end =
        new ChangeReading(calls, account, pageSize)
            .from(start, (rows, latest) -> take(rows, latest, began));
    close(end, account.channel(), began);
    return new ReadOn(end, new ReadBy(account.channel(), began, true));
  }

  private synchronized Instant open(Instant since, Instant now) {
    window = window.serving(since, now);
    forget(now.minus(FeedWindow.KEPT).minus(FeedWindow.OVERLAP));
    return window.next();
  }

  private synchronized void take(List<ShownPackage> rows, Instant latest, Instant now) {
    pageSize = Math.min(OrdersQuery.MOST_PER_PAGE, 2 * pageSize);
    rows.forEach(row -> packages.merge(row.id(), row, ChangeFeed::newer));
    window = window.read(latest, now);
    int tooMany = packages.size() - MOST_PACKAGES;
    if (tooMany > 0) {
      packages.values().stream()
          .map(ShownPackage::modified)
          .sorted()
          .skip(tooMany)
          .findFirst()
          .ifPresent(this::forget);
    }
  }

  private static ShownPackage newer(ShownPackage known, ShownPackage shown) {
    return shown.modified().isBefore(known.modified()) ? known : shown;
  }

  private void forget(Instant before) {
    window = window.forgetting(before);
    packages.values().removeIf(one -> one.modified().isBefore(window.from()));
  }

  /**
   * An answer that was too large or too slow is asked for in smaller pages next time, until pages
   * come again.
   */
  private synchronized void close(End end, String channel, Instant began) {
    switch (end) {
      case ChangeReading.Complete complete -> {
        window = window.complete(began);
        reader = channel;
      }
      case ChangeReading.Failed(Fault.Unreachable unreachable) ->
          pageSize = Math.max(SMALLEST_PAGE, pageSize / 2);
      default -> {}
    }
  }
}
