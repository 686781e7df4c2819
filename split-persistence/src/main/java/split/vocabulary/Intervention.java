package split.vocabulary;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a person can do about an operation that has failed (FIX-5). */
public enum Intervention {
  /** Lifts a penalty: due now; what was counted and when it expires stay. */
  RELEASE(EnumSet.of(OperationStatus.PENALISED)),
  /** Begins anew: all tries are to be had again, and the marketplace is read first. */
  RETRY(EnumSet.of(OperationStatus.PENALISED, OperationStatus.DEAD));

  private final Set<OperationStatus> statuses;

  Intervention(Set<OperationStatus> statuses) {
    this.statuses = statuses;
  }

  public boolean isFor(OperationStatus status) {
    return statuses.contains(status);
  }

  public Set<OperationStatus> statuses() {
    return Set.copyOf(statuses);
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
