package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.operation.RemoteOperation;
import split.persistence.operation.RemoteOperations;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.Caller;
import split.vocabulary.ChangeCause;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;

/**
 * Takes back a split that the marketplace has certainly not followed: the source is whole again,
 * its children are void (SPL-19).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class SplitCancelling {
  @Inject private Splits splits;
  @Inject private Packages packages;
  @Inject private RemoteOperations operations;
  @Inject private TakingBack takingBack;
  @Inject private Clock clock;

  /**
   * @return why not, or empty if it was done
   */
  @Needs(Right.OPERATE)
  public Optional<Refusal> cancel(Caller caller, String correlationId) {
    Optional<Split> found = splits.byCorrelationId(correlationId);
    if (found.isEmpty()) {
      return Optional.of(Refusal.of(Code.NOT_FOUND, "there is no such split"));
    }
    long id = found.get().id();
    Optional<RemoteOperation> operation = operations.newestAbout(SplitStoring.KIND, id);
    Package source = packages.locked(found.get().sourceId()).orElseThrow();
    List<Package> children = packages.lockedChildrenOf(id);
    Split split = splits.locked(id).orElseThrow();
    Optional<String> obstacle =
        operations.newestAbout(SplitStoring.KIND, id).equals(operation)
            ? CancellationPolicy.obstacle(split, operation, children)
            : Optional.of("a package was just added to the split");
    if (obstacle.isPresent()) {
      return Optional.of(Refusal.of(Code.SPLIT_NOT_CANCELLABLE, obstacle.get()));
    }
    var cause = new ChangeCause(caller.name(), null, "by " + caller.name(), null);
    takingBack.split(split, source, cause, clock.instant());
    return Optional.empty();
  }
}
