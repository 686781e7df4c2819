package split.persistence.webhook;

import java.time.Instant;

/** An event about a package that one of its active webhooks is still to be told. */
public record WaitingEvent(
    long id, long webhookId, long ownerId, String targetUrl, Instant happenedAt) {}
