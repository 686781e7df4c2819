package split.domain.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import split.persistence.oms.Package;
import split.persistence.webhook.OutgoingEvent;
import split.persistence.webhook.OutgoingEvents;
import split.persistence.webhook.Told;
import split.vocabulary.CorrelationId;

/** What is told of packages, in the commit that makes it true. */
@Dependent
public class PackageEvents {
  private final OutgoingEvents events;
  private final EventTelling telling;

  @Inject
  public PackageEvents(OutgoingEvents events, EventTelling telling) {
    this.events = events;
    this.telling = telling;
  }

  public void created(Package about, CorrelationId correlationId, Instant now) {
    tell(EventTypes.CREATED, about, correlationId, now);
  }

  /** Told once the package is in its new state. */
  public void changed(Package about, CorrelationId correlationId, Instant now) {
    tell(EventTypes.of(about.state()), about, correlationId, now);
  }

  private void tell(String eventType, Package about, CorrelationId correlationId, Instant now) {
    Told told =
        new Told(
            EventTelling.freshUuid(),
            eventType,
            about.channelId(),
            about.id(),
            about.state(),
            correlationId.value());
    events.add(new OutgoingEvent(told, now));
    telling.tell(told, about.number(), now);
  }
}
