package split.domain.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import split.persistence.operation.RemoteOperation;
import split.persistence.operation.RemoteOperations;

/**
 * The way in: an operation is enqueued in the transaction that makes it necessary, or not at all.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OperationQueue {
  @Inject private RemoteOperations operations;
  @Inject private Clock clock;
  @Inject private Event<OperationsDue> due;

  public void enqueue(
      String kind, long channelId, long subjectId, String correlationId, String number) {
    operations.add(
        new RemoteOperation(kind, channelId, subjectId, correlationId, number, clock.instant()));
    due.fire(new OperationsDue(channelId));
  }

  /** What these operations of the channel waited for has happened: they are due now. */
  public void hurry(String kind, long channelId, List<Long> subjectIds) {
    if (!subjectIds.isEmpty() && operations.hurry(kind, subjectIds, clock.instant()) > 0) {
      due.fire(new OperationsDue(channelId));
    }
  }
}
