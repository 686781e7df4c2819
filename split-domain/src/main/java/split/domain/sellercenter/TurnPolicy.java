package split.domain.sellercenter;

import java.util.Comparator;
import java.util.List;
import split.vocabulary.FollowUpStatus;

/**
 * Whose turn it is to be told. The order system keeps the last thing that it hears of an item, so
 * only the newest state of a package is told, and not while an older one is on its way.
 */
final class TurnPolicy {
  private TurnPolicy() {}

  /** One state of a package that is, was or will be told. */
  record Place(long id, FollowUpStatus status) {}

  enum Turn {
    TELL,
    /** An older one is on its way. */
    WAIT,
    OVERTAKEN
  }

  /**
   * @param all of the same package, this one too
   */
  static Turn of(long id, List<Place> all) {
    long newest = all.stream().max(Comparator.comparing(Place::id)).orElseThrow().id();
    if (newest != id) {
      return Turn.OVERTAKEN;
    }
    boolean isUnderWay =
        all.stream()
            .anyMatch(place -> place.id() != id && place.status() == FollowUpStatus.SENDING);
    return isUnderWay ? Turn.WAIT : Turn.TELL;
  }
}
