package split.vocabulary;

import java.util.Locale;

/** How far the marketplace has followed: said of a split and of each of its children. */
public enum Progress {
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
  /** Taken back before it was sent. */
  CANCELLED;

  public boolean isFinal() {
    return this != PENDING && this != SENT;
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
