package split.domain.marketplace.trendyol;

import java.time.Duration;
import java.time.Instant;

/**
 * Which changes a feed knows. Two clocks meet here: Trendyol's stamps the changes, ours the
 * questions. They may differ by {@link #OVERLAP}, which also is how late a change may appear with
 * an older stamp than one that was shown already.
 *
 * @param from changes stamped since then are known, up to {@code asOf}
 * @param next where reading goes on
 * @param begun when the reading began that is not complete yet, by our clock; null where none is
 * @param asOf when the last piece of the last complete reading began, by our clock; null where
 *     there is none
 * @param heard when Trendyol last said by itself that something had changed, by our clock
 */
record FeedWindow(Instant from, Instant next, Instant begun, Instant asOf, Instant heard) {
  static final Duration OVERLAP = Duration.ofMinutes(1);
  static final Duration FRESH = Duration.ofSeconds(3);
  static final Duration KEPT = Duration.ofHours(1);
  static final Duration REST = Duration.ofMinutes(5);
  static final FeedWindow CLOSED =
      new FeedWindow(Instant.MAX, Instant.MAX, null, null, Instant.MIN);

  boolean isClosed() {
    return from.equals(Instant.MAX);
  }

  /** Whether a feed may be asked at all: further back, reading one order is cheaper. */
  static boolean reaches(Instant since, Instant now) {
    return !since.isBefore(now.minus(KEPT));
  }

  /** Whether everything that changed since is known, as of the question or a moment before it. */
  boolean answers(Instant since, Instant now) {
    return asOf != null
        && covers(since)
        && asOf.isAfter(heard)
        && !asOf.isBefore(since)
        && !asOf.isBefore(now.minus(FRESH));
  }

  boolean covers(Instant since) {
    return !from.isAfter(since.minus(OVERLAP));
  }

  /** The window in which to read on, so that the question can be answered afterwards. */
  FeedWindow serving(Instant since, Instant now) {
    Instant start = since.minus(OVERLAP);
    if (!covers(since) || hasRested(start, now)) {
      return new FeedWindow(start, start, now, null, heard);
    }
    return begun == null ? new FeedWindow(from, next, now, asOf, heard) : this;
  }

  /** What lies between is nobody's question any more: it is not caught up with. */
  private boolean hasRested(Instant start, Instant now) {
    Instant last = begun == null ? asOf : begun;
    return last.isBefore(now.minus(REST)) && start.isAfter(next);
  }

  /**
   * @param latest the latest stamp that was shown; one of the future is not believed
   */
  FeedWindow read(Instant latest, Instant now) {
    Instant stamp = latest.isAfter(now) ? now : latest;
    return new FeedWindow(from, later(next, stamp), begun, asOf, heard);
  }

  /**
   * The next reading starts an overlap before the latest stamp; before the beginning of this one if
   * it was read in pieces, since a late change may have appeared where it had passed already.
   */
  FeedWindow complete(Instant began) {
    Instant certain = begun.isBefore(next) ? begun : next;
    return new FeedWindow(from, later(from, certain.minus(OVERLAP)), null, began, heard);
  }

  /** Changes stamped before that are no longer known. */
  FeedWindow forgetting(Instant before) {
    Instant rest = later(from, before);
    return new FeedWindow(rest, later(next, rest), begun, asOf, heard);
  }

  FeedWindow heard(Instant at) {
    return new FeedWindow(from, next, begun, asOf, later(heard, at));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
