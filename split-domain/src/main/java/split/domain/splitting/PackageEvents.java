package split.domain.splitting;

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
class PackageEvents {
  private final OutgoingEvents events;

  @Inject
  PackageEvents(OutgoingEvents events) {
    this.events = events;
  }

  void created(Package about, CorrelationId correlationId, Instant now) {
    tell("package.created", about, correlationId, now);
  }

  void transitioned(Package about, CorrelationId correlationId, Instant now) {
    tell("package.status.transitioned", about, correlationId, now);
  }

  private void tell(String eventType, Package about, CorrelationId correlationId, Instant now) {
    String uuid = UUID.randomUUID().toString().replace("-", "");
    events.add(
        new OutgoingEvent(
            uuid, eventType, about.channelId(), about.id(), correlationId.value(), now));
  }
}
