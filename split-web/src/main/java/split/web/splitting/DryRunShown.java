package split.web.splitting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import split.domain.marketplace.SplitCall;
import split.domain.splitting.SplitAnswer;
import split.vocabulary.CorrelationId;
import split.web.json.Wire;
import split.web.problem.Problem;

/** What a split decision would do (SPL-14). */
public record DryRunShown(
    boolean dryRun,
    String correlationId,
    AnswerShown.SourceShown source,
    List<AnswerShown.ChildShown> packages,
    CallShown call,
    List<Problem.Broken> violations) {

  /**
   * @param body as it would be sent
   */
  public record CallShown(String operation, String method, String path, @JsonRawValue String body) {
    static CallShown of(SplitCall call) {
      return call == null
          ? null
          : new CallShown(call.operation(), call.method(), call.path(), call.body());
    }
  }

  static String text(SplitAnswer.DryRun plan, CorrelationId id) {
    return Wire.text(
        new DryRunShown(
            true,
            id.value(),
            AnswerShown.SourceShown.of(plan.source()),
            plan.packages().stream().map(AnswerShown.ChildShown::of).toList(),
            CallShown.of(plan.call()),
            plan.violations().stream().map(Problem.Broken::of).toList()));
  }
}
