package split.domain.marketplace.trendyol;

import java.time.Duration;
import java.time.Instant;

/**
 * Which changes a feed knows. Two clocks meet here: Trendyol's stamps the changes, ours the
 * questions. They may differ by {@link #OVERLAP}, which also is how late a change may appear with
 * an older stamp than one that was shown already.
 *
 * @param from changes stamped since then are known, up to {@code asOf}
 * @param next where the next reading starts
 * @param asOf when the last complete reading began, by our clock; null where there is none
 * @param heard when Trendyol last said by itself that something had changed, by our clock
 */
record FeedWindow(Instant from, Instant next, Instant asOf, Instant heard) {
  static final Duration OVERLAP = Duration.ofMinutes(1);
  static final Duration FRESH = Duration.ofSeconds(3);
  static final Duration KEPT = Duration.ofHours(1);
  static final Duration REST = Duration.ofMinutes(5);
  static final FeedWindow CLOSED = new FeedWindow(Instant.MAX, Instant.MAX, null, Instant.MIN);

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

  /**
   * The window from which that question can be answered after the next reading. One that has rested
   * starts anew: what lies between is nobody's question any more.
   */
  FeedWindow serving(Instant since, Instant now) {
    Instant reached = asOf == null ? next : asOf;
    if (covers(since) && !reached.isBefore(now.minus(REST))) {
      return this;
    }
    Instant start = since.minus(OVERLAP);
    return new FeedWindow(start, start, null, heard);
  }

  /**
   * @param latest the latest stamp on a page; one of the future is not believed
   */
  FeedWindow read(Instant latest, Instant now) {
    Instant stamp = latest.isAfter(now) ? now : latest;
    return new FeedWindow(from, later(next, stamp.minus(OVERLAP)), asOf, heard);
  }

  FeedWindow complete(Instant began) {
    return new FeedWindow(from, next, began, heard);
  }

  /** Changes stamped before that are no longer known. */
  FeedWindow forgetting(Instant before) {
    Instant rest = later(from, before);
    return new FeedWindow(rest, later(next, rest), asOf, heard);
  }

  FeedWindow heard(Instant at) {
    return new FeedWindow(from, next, asOf, later(heard, at));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
