package split.web.oms;

import java.time.Instant;
import split.view.oms.TransitionRow;

/**
 * A change of a package's state that has happened.
 *
 * @param oldState null for a package that was new
 * @param user who did it; null where nobody knows any more
 */
public record TransitionLogShown(
    StateShown oldState,
    StateShown newState,
    String user,
    Attributes attributes,
    String note,
    String correlationId,
    Instant createdDate) {
  /** Which command it was; null where none was given. */
  public record Attributes(Command command) {}

  public record Command(String slug, long transitionId) {}

  static TransitionLogShown of(TransitionRow row) {
    return new TransitionLogShown(
        row.from() == null ? null : StateShown.of(row.from()),
        StateShown.of(row.to()),
        row.who(),
        new Attributes(row.slug() == null ? null : new Command(row.slug(), row.transitionId())),
        row.note(),
        row.correlationId(),
        row.at());
  }
}
