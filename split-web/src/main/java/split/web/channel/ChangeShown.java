package split.web.channel;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import split.view.channel.ChangeRow;

/**
 * A change of one field of a channel; of a secret it is told only whether there was one.
 *
 * @param pointer into the channel's document
 * @param version of the channel after it
 * @param undoes id of the change that it took back, or null
 */
public record ChangeShown(
    long id,
    String pointer,
    boolean isSecret,
    @JsonRawValue String oldValue,
    @JsonRawValue String newValue,
    Long undoes,
    String changedBy,
    String correlationId,
    long version,
    Instant createdDate) {
  static ChangeShown of(ChangeRow row) {
    return new ChangeShown(
        row.id(),
        row.pointer(),
        row.secret(),
        row.oldValue(),
        row.newValue(),
        row.undoes(),
        row.changedBy(),
        row.correlationId(),
        row.channelVersion(),
        row.changedAt());
  }
}
