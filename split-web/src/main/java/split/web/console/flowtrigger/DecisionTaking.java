package split.web.console.flowtrigger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import split.domain.channel.EffectiveChannel;
import split.domain.flowtrigger.TriggerAnswer;
import split.domain.splitting.Intake;
import split.domain.splitting.SplitAnswer;
import split.domain.splitting.SplitIntake;
import split.domain.splitting.SplitRequest;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.web.console.user.Visitor;
import split.web.json.Body;
import split.web.json.Findings;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;
import split.web.splitting.AnswerShown;
import split.web.splitting.SplitRequestReader;

/** Takes a split decision that a person has written down, by the same rules as the webhook. */
@RequestScoped
public class DecisionTaking {
  @Inject private SplitIntake splits;
  @Inject private Visitor visitor;

  TriggerAnswer take(EffectiveChannel channel, String text) {
    byte[] body = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    if (body.length > Body.MAX_BYTES) {
      return refused(Refusal.of(Code.BODY_TOO_LARGE, "at most 256 KiB"));
    }
    try {
      return take(intake(channel, body));
    } catch (RefusedException unusable) {
      return refused(unusable.refusal());
    }
  }

  private TriggerAnswer take(Intake intake) {
    return switch (splits.take(intake, AnswerShown::text)) {
      case SplitAnswer.Accepted(var result, var text) -> taken(result.correlationId());
      case SplitAnswer.Replayed(var first, var text) -> taken(first);
      case SplitAnswer.Refused(var refusal) -> refused(refusal);
    };
  }

  private Intake intake(EffectiveChannel channel, byte[] body) {
    Findings findings = new Findings();
    SplitRequest decision = SplitRequestReader.read(StrictJson.parse(body), findings);
    return new Intake(
        visitor.caller(),
        channel,
        visitor.correlationId(),
        false,
        decision,
        findings.violations(),
        Optional.empty());
  }

  private static TriggerAnswer taken(CorrelationId id) {
    return new TriggerAnswer.Triggered(id.value(), "");
  }

  private static TriggerAnswer refused(Refusal refusal) {
    return new TriggerAnswer.Refused(refusal);
  }
}
