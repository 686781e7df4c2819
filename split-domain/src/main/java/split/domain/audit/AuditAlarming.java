package split.domain.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import split.domain.alarm.AlarmKeeping;
import split.persistence.audit.AuditSeals;
import split.vocabulary.AlarmCause;
import split.vocabulary.AlarmKind;

/** Raises the alarm that the audit trail is broken; nodes that find out together make one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditAlarming {
  @Inject private AuditSeals seals;
  @Inject private AlarmKeeping alarms;

  /** One that finds everything intact resolves what one before has raised. */
  public void verified(AuditReport report) {
    seals.lockAlarm();
    AlarmCause.About about = about("verification");
    report.broken().stream()
        .findFirst()
        .ifPresentOrElse(first -> alarms.raise(cause(about, first)), () -> alarms.resolve(about));
  }

  /** Stays open: only a person can know whether a backup was restored. */
  public void broken(String subject, BrokenSeal seal) {
    seals.lockAlarm();
    alarms.raise(cause(about(subject), seal));
  }

  private static AlarmCause.About about(String subject) {
    return new AlarmCause.About(AlarmKind.AUDIT_BROKEN, null, subject);
  }

  private static AlarmCause cause(AlarmCause.About about, BrokenSeal seal) {
    String code = "audit_" + seal.findings().getFirst().kind().wire();
    return new AlarmCause(about, null, null, code, seal.sentence());
  }
}
