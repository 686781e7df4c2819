package split.view.reporting;

import java.time.Instant;

/**
 * What a channel's marketplace still has to be told.
 *
 * @param operations not at an end, whether due, waiting, penalised or worked on
 * @param oldestDue when the first of them is, or was, due; null if there are none
 */
public record Backlog(long operations, Instant oldestDue) {
  public static final Backlog NONE = new Backlog(0, null);
}
