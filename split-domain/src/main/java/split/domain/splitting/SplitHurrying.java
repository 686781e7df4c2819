package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import split.domain.channel.EffectiveChannel;
import split.domain.operation.OperationQueue;
import split.persistence.flowlog.FlowLog;
import split.persistence.operation.RemoteOperation;
import split.persistence.operation.RemoteOperations;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.Code;
import split.vocabulary.OperationStatus;
import split.vocabulary.Refusal;
import split.vocabulary.Step;

/** Makes what a split waits for due now, instead of when its next look would be. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SplitHurrying {
  @Inject private Splits splits;
  @Inject private RemoteOperations operations;
  @Inject private OperationQueue queue;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  /**
   * @param who wants it, as it stands on record
   * @return why not, or empty if it was done
   */
  public Optional<Refusal> readNow(EffectiveChannel channel, String correlationId, String who) {
    Optional<Split> found =
        splits.byCorrelationId(correlationId).filter(split -> split.channelId() == channel.id());
    if (found.isEmpty()) {
      return Optional.of(Refusal.of(Code.NOT_FOUND, "the channel has no such split"));
    }
    Split split = found.get();
    Optional<OperationStatus> status =
        operations.newestAbout(SplitStoring.KIND, split.id()).map(RemoteOperation::status);
    if (status.filter(OperationStatus.DUE::equals).isEmpty()) {
      return Optional.of(
          Refusal.of(
              Code.SPLIT_NOT_WAITING, "the split is " + split.progress().wire() + ended(status)));
    }
    queue.hurry(SplitStoring.KIND, channel.id(), List.of(split.id()));
    flowLog.add(
        correlationId,
        channel.id(),
        SplitStoring.KIND,
        null,
        List.of(Step.done("hurried", who)),
        clock.instant());
    return Optional.empty();
  }

  private static String ended(Optional<OperationStatus> status) {
    return status.map(each -> ", its operation " + each.wire()).orElse("");
  }
}
