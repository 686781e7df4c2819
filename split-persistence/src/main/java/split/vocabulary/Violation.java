package split.vocabulary;

import java.util.Objects;

/**
 * One broken rule, said so that the caller can mend it.
 *
 * @param pointer JSON pointer (RFC 6901) into the request; empty for the whole document
 * @param wanted what the rule asks for, or null where there is nothing to compare
 * @param found what the request has, or null
 */
public record Violation(Code code, String pointer, String message, String wanted, String found) {
  public Violation {
    Objects.requireNonNull(code);
    Objects.requireNonNull(pointer);
    Objects.requireNonNull(message);
  }

  public static Violation of(Code code, String pointer, String message) {
    return new Violation(code, pointer, message, null, null);
  }

  /**
   * The same, seen from a document of which the request is a part.
   *
   * @param place JSON pointer to the part
   */
  public Violation within(String place) {
    return new Violation(code, place + pointer, message, wanted, found);
  }
}
