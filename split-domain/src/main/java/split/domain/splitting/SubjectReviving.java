package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;

/**
 * Puts what a failed operation is about back to where it waits for the marketplace (FIX-5); each
 * answers what stands in the way.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SubjectReviving {
  @Inject private Splits splits;
  @Inject private Packages packages;
  @Inject private Clock clock;

  public Optional<String> split(long splitId) {
    Split split = splits.locked(splitId).orElseThrow();
    return switch (split.progress()) {
      case PENDING, SENT -> Optional.empty();
      case FAILED -> {
        revive(split, clock.instant());
        yield Optional.empty();
      }
      case PLANNED, CONFIRMED, FOREIGN, CANCELLED ->
          Optional.of("the split is " + split.progress().wire());
    };
  }

  public Optional<String> child(long packageId) {
    PackageState state = packages.find(packageId).map(Package::state).orElseThrow();
    return state == PackageState.CANCELLED || state == PackageState.SPLIT
        ? Optional.of("the package is " + state.wire())
        : Optional.empty();
  }

  private void revive(Split split, Instant now) {
    split.retry(now);
    splits.actionsOf(split.id()).stream()
        .filter(action -> action.progress() == Progress.FAILED)
        .forEach(action -> action.becomes(Progress.PENDING, now));
  }
}
