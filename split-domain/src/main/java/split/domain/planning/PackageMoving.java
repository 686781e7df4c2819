package split.domain.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import split.domain.oms.PackageChanges;
import split.persistence.oms.Package;
import split.vocabulary.ChangeCause;
import split.vocabulary.PackageState;

/** Gives a whole package another location, where it waits from the beginning. */
@Dependent
class PackageMoving {
  private final PackageChanges changes;
  private final Clock clock;

  @Inject
  PackageMoving(PackageChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  void move(Package moved, String erpCode, ChangeCause cause) {
    moved.placedAt(erpCode, clock.instant());
    waitAgain(moved, cause);
  }

  void waitAgain(Package planned, ChangeCause cause) {
    Instant now = clock.instant();
    if (planned.state() != PackageState.WAITING) {
      changes.enter(planned, PackageState.WAITING, cause, now);
    }
  }
}
