package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import split.domain.marketplace.CarryOver;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.operation.RemoteOperations;
import split.persistence.splitting.Splits;
import split.vocabulary.LeasedOperation;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;

/**
 * Reads what a remote operation needs to know of its split, in a short transaction that ends before
 * the marketplace is called.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WorkReading {
  private static final Set<Progress> ENDED = EnumSet.of(Progress.FAILED, Progress.CANCELLED);

  @Inject private Splits splits;
  @Inject private Packages packages;
  @Inject private RemoteOperations operations;
  @Inject private WorkAssembly assembly;

  /**
   * Two operations about one split take turns: what the second one asks for depends on what became
   * of the first.
   *
   * @return empty while an earlier one has not ended
   */
  public Optional<Work> read(LeasedOperation operation) {
    return operations.isBehindAnother(operation)
        ? Optional.empty()
        : Optional.of(assembly.of(splits.find(operation.subjectId()).orElseThrow()));
  }

  /** Whether a package that the marketplace has not shown yet is still waited for. */
  public boolean mayStillCome(long packageId) {
    Package awaited = packages.find(packageId).orElseThrow();
    return awaited.state() != PackageState.CANCELLED
        && (awaited.splitId() == null
            || !ENDED.contains(splits.find(awaited.splitId()).orElseThrow().progress()));
  }

  public ConfirmedChild confirmedChild(long packageId) {
    Package child = packages.find(packageId).orElseThrow();
    Package source = packages.find(child.splitFrom()).orElseThrow();
    return new ConfirmedChild(
        child.order().number(),
        child.remoteId(),
        new CarryOver(source.remoteStatus(), child.tracking()));
  }
}
