package split.domain.marketplace.trendyol;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import split.domain.marketplace.Account;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.trendyol.Together.Answered;

/** Reads packages by their ids, for all who ask at the same time. */
final class PackageReadings {
  static final int MOST_IDS = 50;

  /** Trendyol's ids are numbers; anything else could spoil the reading for everybody. */
  private static final Pattern ID = Pattern.compile("\\d{1,15}");

  private final TrendyolCalls calls;
  private final Clock clock;
  private final Together<String, Read> together = new Together<>(MOST_IDS);

  PackageReadings(TrendyolCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /**
   * @param patience longest wait for a reading that is under way, and for its answer twice that
   */
  Reading of(Account account, Set<String> ids, Duration patience) {
    List<String> asked = ids.stream().filter(id -> ID.matcher(id).matches()).sorted().toList();
    List<RemotePackage> found = new ArrayList<>();
    for (int first = 0; first < asked.size(); first += MOST_IDS) {
      Set<String> some = Set.copyOf(asked.subList(first, Math.min(asked.size(), first + MOST_IDS)));
      switch (some(account, some, patience)) {
        case Reading.Found(List<RemotePackage> shown) -> found.addAll(shown);
        case Fault fault -> {
          return fault;
        }
      }
    }
    return new Reading.Found(found);
  }

  private Reading some(Account account, Set<String> ids, Duration patience) {
    Optional<Answered<Read>> answered = together.ask(ids, patience, all -> read(account, all));
    if (answered.isEmpty()) {
      return ReadBy.notInTime("several packages");
    }
    Read read = answered.get().answer();
    Reading reading = read.reading().packages(ids);
    ReadBy by = read.by().own(answered.get().led());
    by.note(account, "packages", reading);
    return by.forAsker(reading);
  }

  private Read read(Account account, Set<String> ids) {
    ReadBy by = new ReadBy(account.channel(), clock.instant(), true);
    Set<String> inOrder = new TreeSet<>(ids);
    return new Read(
        TrendyolReading.of(page -> calls.orders(account, OrdersQuery.packages(inOrder, page))), by);
  }

  private record Read(TrendyolReading reading, ReadBy by) {}
}
