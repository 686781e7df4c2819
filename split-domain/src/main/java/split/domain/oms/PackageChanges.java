package split.domain.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import split.domain.webhook.PackageEvents;
import split.persistence.oms.Package;
import split.persistence.oms.PackageTransition;
import split.persistence.oms.PackageTransitions;
import split.vocabulary.ChangeCause;
import split.vocabulary.PackageState;

/**
 * The one door through which a package comes into another state: with the change goes the row that
 * keeps it on record, and what is told of it. A split alone has a record of its own.
 */
@Dependent
public class PackageChanges {
  private final PackageTransitions transitions;
  private final PackageEvents events;

  @Inject
  public PackageChanges(PackageTransitions transitions, PackageEvents events) {
    this.transitions = transitions;
    this.events = events;
  }

  public void enter(Package changed, PackageState next, ChangeCause cause, Instant now) {
    PackageState before = changed.state();
    if (before == PackageState.SPLIT || next == PackageState.SPLIT) {
      throw new IllegalArgumentException("a split is made and taken back as a whole");
    }
    changed.become(next, now);
    changed(changed, before, cause, now);
  }

  /** The split was taken back, or never happened at the marketplace. */
  public void rejoin(Package source, PackageState before, ChangeCause cause, Instant now) {
    source.rejoin(before, now);
    changed(source, PackageState.SPLIT, cause, now);
  }

  /** Taken back with its split. */
  public void takeBack(Package child, ChangeCause cause, Instant now) {
    PackageState before = child.state();
    child.takeBack(now);
    changed(child, before, cause, now);
  }

  /** New here, but known elsewhere: nobody is told. */
  public void imported(Package added, ChangeCause cause, Instant now) {
    transitions.add(new PackageTransition(added, null, cause, now));
  }

  private void changed(Package changed, PackageState before, ChangeCause cause, Instant now) {
    transitions.add(new PackageTransition(changed, before, cause, now));
    events.changed(changed, cause.correlationId(), now);
  }
}
