package split.domain.marketplace.trendyol;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.domain.marketplace.Answer;
import split.domain.marketplace.Fault;
import split.domain.marketplace.HttpStatus;
import split.domain.marketplace.Submission;
import split.domain.marketplace.Verdict;
import split.domain.marketplace.trendyol.TrendyolApi.Failure;
import split.domain.marketplace.trendyol.TrendyolApi.Orders;
import split.domain.marketplace.trendyol.TrendyolApi.Problem;
import tools.jackson.databind.JsonNode;

/**
 * What Trendyol's answers mean. The HTTP status can be believed; what is done is answered with an
 * empty body.
 */
final class TrendyolAnswers {
  private static final int RETIRED_PATH = 556;
  private static final int NOT_FOUND = 404;
  private static final int LONGEST_KEY = 100;

  private TrendyolAnswers() {}

  static Verdict<TrendyolPage> page(Answer answer) {
    return success(answer).then(fine -> fine.read(Orders.class).then(TrendyolPage::of));
  }

  /** Any success, whatever its body: whether it was done is confirmed by reading. */
  static Verdict<Answer> done(Answer answer) {
    return success(answer);
  }

  static Submission submission(Verdict<Answer> verdict) {
    return switch (verdict) {
      case Verdict.Usable<Answer> done -> new Submission.Accepted(Set.of());
      case Verdict.Refused<Answer>(String code, String detail) ->
          new Submission.Rejected(code, detail);
      case Verdict.Failed<Answer>(Fault fault) -> Submission.failed(fault);
    };
  }

  private static Verdict<Answer> success(Answer answer) {
    List<Problem> problems = problems(answer);
    Optional<Fault> fault = fault(answer, problems);
    if (fault.isPresent()) {
      return new Verdict.Failed<>(fault.get());
    }
    return answer.isSuccess() ? new Verdict.Usable<>(answer) : refused(answer, problems);
  }

  /** A 404 with a reason is about one package; without one it is about the path. */
  private static Optional<Fault> fault(Answer answer, List<Problem> problems) {
    return switch (answer.status()) {
      case RETIRED_PATH -> Optional.of(new Fault.Misconfigured(answer.detail()));
      case NOT_FOUND -> problems.isEmpty() ? HttpStatus.fault(answer) : Optional.empty();
      default -> HttpStatus.fault(answer);
    };
  }

  private static List<Problem> problems(Answer answer) {
    return answer
        .json(Failure.class)
        .map(TrendyolAnswers::innermost)
        .map(Failure::errors)
        .orElse(List.of())
        .stream()
        .filter(Objects::nonNull)
        .toList();
  }

  private static Failure innermost(Failure failure) {
    return failure.errors() == null && failure.body() != null ? innermost(failure.body()) : failure;
  }

  private static <T> Verdict<T> refused(Answer answer, List<Problem> problems) {
    String key =
        problems.stream()
            .map(TrendyolAnswers::key)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse("http_" + answer.status());
    String words =
        problems.stream()
            .map(Problem::message)
            .filter(said -> said != null && !said.isBlank())
            .collect(Collectors.joining("; "));
    return new Verdict.Refused<>(
        answer.detail(key), words.isEmpty() ? answer.detail() : answer.detail(words));
  }

  private static Optional<String> key(Problem problem) {
    return Stream.of(problem.key(), text(problem.errorCode()))
        .filter(text -> text != null && !text.isBlank())
        .map(text -> text.length() <= LONGEST_KEY ? text : text.substring(0, LONGEST_KEY))
        .findFirst();
  }

  private static String text(JsonNode code) {
    return code == null ? null : code.asString("");
  }
}
