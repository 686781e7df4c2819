package split.web.problem;

import java.util.List;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;

/** RFC 9457, with {@code code} and {@code violations} beside its own members. */
public record Problem(
    String type,
    String title,
    int status,
    String code,
    String detail,
    String instance,
    List<Broken> violations) {

  public record Broken(String code, String pointer, String message, String wanted, String found) {
    public static Broken of(Violation violation) {
      return new Broken(
          violation.code().wire(),
          violation.pointer(),
          violation.message(),
          violation.wanted(),
          violation.found());
    }
  }

  public static Problem of(Refusal refusal, CorrelationId correlationId) {
    Code code = refusal.code();
    return new Problem(
        "urn:split:error:" + code.wire(),
        Titles.of(code),
        Statuses.of(code),
        code.wire(),
        refusal.detail(),
        correlationId.value(),
        refusal.violations().stream().map(Broken::of).toList());
  }
}
