package split.vocabulary;

import java.util.Objects;

/**
 * Why a package has another state.
 *
 * @param who the caller's name, or what of ours it was
 * @param transition that was commanded; null where no command did it
 * @param note in words, or null
 * @param correlationId null where there is none
 */
public record ChangeCause(
    String who, Transition transition, String note, CorrelationId correlationId) {
  private static final int LONGEST_WHO = 200;
  private static final int LONGEST_NOTE = 500;

  public ChangeCause {
    who = cut(Objects.requireNonNull(who), LONGEST_WHO);
    note = note == null ? null : cut(note, LONGEST_NOTE);
  }

  public static ChangeCause of(String who, CorrelationId correlationId) {
    return new ChangeCause(who, null, null, correlationId);
  }

  /** The same, as part of what has this id. */
  public ChangeCause under(CorrelationId id) {
    return new ChangeCause(who, transition, note, id);
  }

  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest));
  }
}
