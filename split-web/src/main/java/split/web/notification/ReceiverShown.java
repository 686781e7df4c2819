package split.web.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import split.view.notification.ReceiverRow;

/**
 * Somebody who is told of alarms.
 *
 * @param secret what webhooks are signed with, in the answer to its making only
 */
public record ReceiverShown(
    long id,
    String name,
    String medium,
    String address,
    String channel,
    boolean isActive,
    Instant createdDate,
    Instant modifiedDate,
    @JsonInclude(JsonInclude.Include.NON_NULL) String secret) {
  static ReceiverShown of(ReceiverRow row, String secret) {
    return new ReceiverShown(
        row.id(),
        row.name(),
        row.medium().wire(),
        row.address(),
        row.channel(),
        row.active(),
        row.createdAt(),
        row.modifiedAt(),
        secret);
  }
}
