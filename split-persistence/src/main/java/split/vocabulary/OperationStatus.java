package split.vocabulary;

import java.util.Locale;

/** Where a remote operation stands in the durable queue. */
public enum OperationStatus {
  /** Will be tried when its time comes. */
  DUE,
  /** Failed; nothing is done for it until its penalty is over. */
  PENALISED,
  DONE,
  /** Tries or time used up, or refused for good. */
  DEAD,
  /** The marketplace shows somebody else's change; a person decides. */
  FOREIGN,
  CANCELLED;

  public boolean isClaimable() {
    return this == DUE || this == PENALISED;
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
