package split.domain.savedfilter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.persistence.savedfilter.SavedFilter;
import split.persistence.savedfilter.SavedFilters;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Violation;

/** Keeps what users of the console look at often, for each user apart; a few each. */
@Stateless
public class SavedFilterKeeping {
  public static final int MOST = 20;
  public static final int LONGEST_NAME = 100;
  static final int LONGEST_QUERY = 2000;

  @Inject private SavedFilters filters;
  @Inject private Clock clock;

  /** By name. */
  @Needs(Right.READ)
  public List<SavedFilterFacts> all(Caller caller) {
    return filters.of(user(caller)).stream().map(SavedFilterFacts::of).toList();
  }

  /**
   * A name that is there already stands for the new filter from now on.
   *
   * @return why nothing was saved, or empty if it was
   */
  @Needs(Right.READ)
  public Optional<Refusal> save(Caller caller, String name, String query) {
    String wanted = name == null ? "" : name.strip();
    if (wanted.isEmpty() || wanted.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
      return refusal("/name", "a saved filter has a name", "1 to %d characters", LONGEST_NAME);
    }
    List<SavedFilter> mine = filters.of(user(caller));
    Optional<SavedFilter> same =
        mine.stream().filter(filter -> filter.name().equals(wanted)).findFirst();
    if (same.isEmpty() && mine.size() >= MOST) {
      return refusal("", "there is no room for one more", "at most %d", MOST);
    }
    same.ifPresentOrElse(
        filter -> filter.mean(query),
        () -> filters.add(new SavedFilter(user(caller), wanted, query, clock.instant())));
    return Optional.empty();
  }

  /** Deleting what is not there, or is another's, changes nothing. */
  @Needs(Right.READ)
  public void delete(Caller caller, long id) {
    filters.remove(user(caller), id);
  }

  private static long user(Caller caller) {
    if (caller.id() >= 0) {
      throw new IllegalArgumentException("a token has no saved filters");
    }
    return -caller.id();
  }

  private static Optional<Refusal> refusal(
      String pointer, String message, String wanted, int limit) {
    return Optional.of(
        Refusal.of(
            List.of(
                new Violation(
                    Code.PAYLOAD_INVALID, pointer, message, wanted.formatted(limit), null))));
  }
}
