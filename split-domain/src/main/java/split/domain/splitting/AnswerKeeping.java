package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import split.persistence.splitting.IdempotencyKeys;

/** Keeps the answer that a waiting caller was given in the end. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AnswerKeeping {
  @Inject private IdempotencyKeys keys;

  public void replace(Intake intake, String text) {
    intake
        .key()
        .flatMap(
            key ->
                keys.find(intake.caller().id(), intake.channel().id(), key.value())
                    .filter(kept -> kept.belongsTo(key.fingerprint())))
        .ifPresent(kept -> kept.answeredWith(text));
  }
}
