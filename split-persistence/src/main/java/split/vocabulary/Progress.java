package split.vocabulary;

import java.util.Locale;

/** How far the marketplace has followed: said of a split and of each of its children. */
public enum Progress {
  /** Planned here; the marketplace is told once the flow is triggered with the same groups. */
  PLANNED,
  /** Stored here, nothing sent yet. */
  PENDING,
  /** Sent, or perhaps sent; the marketplace has not shown the children yet. */
  SENT,
  /** The marketplace shows the children with the right content. */
  CONFIRMED,
  /** Given up; a person can release it again. */
  FAILED,
  /** Somebody else changed the package at the marketplace; a person decides. */
  FOREIGN,
  /** Taken back. */
  CANCELLED;

  public boolean isFinal() {
    return this != PLANNED && this != PENDING && this != SENT;
  }

  /** Nothing will change this any more, whatever is decided. */
  public boolean isSettled() {
    return this == CONFIRMED || this == CANCELLED;
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
