package split.web.splitting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.web.json.Wire;
import split.web.problem.Problem;
import split.web.problem.Problems;

/**
 * The answer to a bulk (SPL-18): each result is what the same request would have been answered
 * alone.
 *
 * @param accepted results with status 200
 * @param refused all others
 */
public record BulkShown(String correlationId, int accepted, int refused, List<Result> results) {
  private static final int OK = 200;

  /**
   * @param status as a single request would have it
   * @param correlationId under which the log has this source
   * @param replayed the answer is that of an earlier request with the same key
   * @param retryAfter seconds; null where repeating makes no sense
   * @param answer null if refused
   * @param problem null if accepted
   */
  public record Result(
      int status,
      String correlationId,
      boolean replayed,
      Long retryAfter,
      @JsonRawValue String answer,
      Problem problem) {
    static Result of(Taken taken, Waiting.Told told) {
      CorrelationId id = taken.correlationId();
      return switch (taken) {
        case Taken.Committed committed -> answered(id, told.text(id), false);
        case Taken.Answered(var same, var text, var replayed) -> answered(id, text, replayed);
        case Taken.Refused(var same, var refusal) -> refused(id, refusal);
      };
    }

    private static Result answered(CorrelationId id, String text, boolean replayed) {
      return new Result(OK, id.value(), replayed, null, text, null);
    }

    private static Result refused(CorrelationId id, Refusal refusal) {
      Problem problem = Problem.of(refusal, id);
      return new Result(
          problem.status(), id.value(), false, Problems.retryAfter(refusal), null, problem);
    }
  }

  static String text(CorrelationId id, List<Taken> taken, Waiting.Told told) {
    List<Result> results = taken.stream().map(one -> Result.of(one, told)).toList();
    int accepted = (int) results.stream().filter(result -> result.status() == OK).count();
    return Wire.text(new BulkShown(id.value(), accepted, results.size() - accepted, results));
  }
}
