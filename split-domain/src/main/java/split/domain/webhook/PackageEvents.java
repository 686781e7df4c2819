package split.domain.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import split.persistence.oms.Package;
import split.persistence.webhook.OutgoingEvent;
import split.persistence.webhook.OutgoingEvents;
import split.vocabulary.CorrelationId;

/** What is told of packages, in the commit that makes it true. */
@Dependent
public class PackageEvents {
  private final OutgoingEvents events;

  @Inject
  public PackageEvents(OutgoingEvents events) {
    this.events = events;
  }

  public void created(Package about, CorrelationId correlationId, Instant now) {
    tell(EventTypes.CREATED, about, correlationId, now);
  }

  /** Told once the package is in its new state. */
  public void changed(Package about, CorrelationId correlationId, Instant now) {
    tell(EventTypes.of(about.state()), about, correlationId, now);
  }

  private void tell(String eventType, Package about, CorrelationId correlationId, Instant now) {
    String uuid = UUID.randomUUID().toString().replace("-", "");
    events.add(
        new OutgoingEvent(
            uuid,
            eventType,
            about.channelId(),
            about.id(),
            about.state(),
            correlationId.value(),
            now));
  }
}
