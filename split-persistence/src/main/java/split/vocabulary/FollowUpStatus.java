package split.vocabulary;

import java.util.Locale;

/** How something stands that is to follow a command on a package. */
public enum FollowUpStatus {
  PENDING,
  /** A node is about to tell it, or has just done so. */
  SENDING,
  DONE,
  /** Not told: a later one has followed. */
  OVERTAKEN,
  FAILED;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
