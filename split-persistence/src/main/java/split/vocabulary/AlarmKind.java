package split.vocabulary;

import java.util.Locale;

/** What somebody should look at. */
public enum AlarmKind {
  /** An operation was given up; whatever it was about waits for a person. */
  DEAD_OPERATION,
  /** A channel's marketplace is left alone: it refuses the credentials, or does not answer. */
  CIRCUIT_OPEN,
  /** Somebody else changed the package at the marketplace; a person decides. */
  FOREIGN_SPLIT,
  /** What is on record is not what was sealed. */
  AUDIT_BROKEN,
  /** What an operator's rule watches holds. */
  RULE;

  /** The others are over when their cause has gone, and not before. */
  public boolean isResolvedByHand() {
    return this == RULE;
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
