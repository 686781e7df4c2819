package split.domain.sellercenter;

import java.time.Duration;
import java.util.function.Function;
import split.domain.marketplace.Answer;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Verdict;
import split.domain.operation.Outcome;

/** What answers of the order system and of invoice services mean. */
final class Answers {
  private Answers() {}

  /**
   * A "no" to what was said is final. So are other addresses, since nobody follows them; and
   * credentials may be mended over there, so that they are tried again.
   */
  static Verdict<Answer> judge(Answer answer) {
    if (answer.isSuccess()) {
      return new Verdict.Usable<>(answer);
    }
    return switch (answer.status()) {
      case 401, 403 -> new Verdict.Failed<>(new Fault.Unauthorised(answer.detail()));
      case 404, 408, 425 -> new Verdict.Failed<>(new Fault.Unreachable(answer.detail()));
      case 429 -> new Verdict.Failed<>(new Fault.Throttled(answer.throttledFor(), answer.detail()));
      default ->
          answer.status() < 500
              ? new Verdict.Refused<>("refused_" + answer.status(), answer.detail())
              : new Verdict.Failed<>(new Fault.Unreachable(answer.detail()));
    };
  }

  static <T> Outcome outcome(Verdict<T> verdict, Function<T, String> told) {
    return switch (verdict) {
      case Verdict.Usable<T>(T answer) -> new Outcome.Succeeded(told.apply(answer));
      case Verdict.Refused<T>(String code, String detail) -> new Outcome.Refused(code, detail);
      case Verdict.Failed<T>(Fault fault) -> outcome(fault);
    };
  }

  /** Credentials that are refused are tried again like a service that is away: no circuit waits. */
  private static Outcome outcome(Fault fault) {
    return switch (fault) {
      case Fault.Throttled(Duration after, String detail) -> new Outcome.Throttled(after, detail);
      case Fault.Misconfigured wrong -> new Outcome.Refused(wrong.code(), wrong.detail());
      case Fault.Unreachable unreachable -> new Outcome.Unreachable(unreachable.detail());
      case Fault.Unauthorised refused -> new Outcome.Unreachable(refused.detail());
    };
  }
}
