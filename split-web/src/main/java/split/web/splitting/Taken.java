package split.web.splitting;

import split.domain.splitting.Intake;
import split.domain.splitting.SplitAnswer;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;

/** What became of one source of a bulk. */
sealed interface Taken {
  CorrelationId correlationId();

  /** The marketplace may be waited for. */
  record Committed(Intake intake, SplitAnswer.Accepted accepted) implements Taken {
    @Override
    public CorrelationId correlationId() {
      return intake.correlationId();
    }
  }

  /** A replay, or a plan. */
  record Answered(CorrelationId correlationId, String text, boolean replayed) implements Taken {}

  /**
   * @param refusal with pointers into the bulk
   */
  record Refused(CorrelationId correlationId, Refusal refusal) implements Taken {}
}
