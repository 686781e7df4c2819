package split.vocabulary;

import java.time.Duration;
import java.util.List;

/**
 * The answer "no": nothing was changed.
 *
 * @param violations every broken rule that was found, not only the first; may be empty
 * @param retryAfter when asking again makes sense, or null
 */
public record Refusal(Code code, String detail, List<Violation> violations, Duration retryAfter) {
  public Refusal {
    violations = List.copyOf(violations);
  }

  public static Refusal of(Code code, String detail) {
    return new Refusal(code, detail, List.of(), null);
  }

  /** The first violation gives the answer its code. */
  public static Refusal of(List<Violation> violations) {
    Violation first = violations.getFirst();
    return new Refusal(first.code(), first.message(), violations, null);
  }

  public static Refusal retry(Code code, String detail, Duration after) {
    return new Refusal(code, detail, List.of(), after);
  }

  /** The same, where the request is only a part of what was sent. */
  public Refusal within(String place) {
    return new Refusal(
        code,
        detail,
        violations.stream().map(violation -> violation.within(place)).toList(),
        retryAfter);
  }
}
