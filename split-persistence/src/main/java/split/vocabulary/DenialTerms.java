package split.vocabulary;

import java.util.Objects;

/**
 * What a denial reason says.
 *
 * @param title unique, 1 to 255 characters
 * @param remoteId what another system calls it, up to 100 characters, or null
 * @param priority from 0; the lower, the earlier in a list
 */
public record DenialTerms(String title, String remoteId, int priority, boolean active) {
  public static final int LONGEST_TITLE = 255;
  public static final int LONGEST_REMOTE_ID = 100;

  public DenialTerms {
    Objects.requireNonNull(title);
    if (priority < 0) {
      throw new IllegalArgumentException("a priority is not negative");
    }
  }
}
