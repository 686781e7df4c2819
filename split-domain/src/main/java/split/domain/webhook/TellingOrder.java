package split.domain.webhook;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import split.persistence.webhook.WaitingEvent;

/**
 * A receiver hears of one package as it happened, through whichever of its webhooks: what came
 * later waits until what came before was taken or given up. Webhooks have one receiver if the same
 * caller registered them for the same host and port.
 *
 * @param waiting what is still to be told of the package
 */
record TellingOrder(List<WaitingEvent> waiting) {
  private static final Comparator<WaitingEvent> AS_IT_HAPPENED =
      Comparator.comparing(WaitingEvent::happenedAt).thenComparing(WaitingEvent::id);

  TellingOrder {
    waiting = List.copyOf(waiting);
  }

  boolean isBehindAnother(WaitingEvent event) {
    return waiting.stream()
        .anyMatch(other -> isForSame(event, other) && AS_IT_HAPPENED.compare(other, event) < 0);
  }

  /** Who may be told next, now that this one has ended. */
  Optional<WaitingEvent> after(WaitingEvent ended) {
    return waiting.stream()
        .filter(other -> isForSame(ended, other) && AS_IT_HAPPENED.compare(other, ended) > 0)
        .min(AS_IT_HAPPENED);
  }

  private static boolean isForSame(WaitingEvent one, WaitingEvent other) {
    return one.ownerId() == other.ownerId()
        && URI.create(one.targetUrl())
            .getAuthority()
            .equalsIgnoreCase(URI.create(other.targetUrl()).getAuthority());
  }
}
