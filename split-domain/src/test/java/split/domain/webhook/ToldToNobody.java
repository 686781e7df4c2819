package split.domain.webhook;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import split.persistence.webhook.OutgoingEvents;
import split.persistence.webhook.WebhookEvents;
import split.persistence.webhook.Webhooks;

/** Events of packages while no webhook is registered. */
public final class ToldToNobody {
  private ToldToNobody() {}

  public static PackageEvents events(EntityManager em, Clock clock) {
    var telling =
        new EventTelling(
            new Subscriptions(clock), new Webhooks(em), new WebhookEvents(em), null, null);
    return new PackageEvents(new OutgoingEvents(em), telling);
  }
}
