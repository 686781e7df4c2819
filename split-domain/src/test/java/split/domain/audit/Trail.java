package split.domain.audit;

import static split.domain.testing.Beans.set;
import static split.domain.testing.Beans.wired;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import split.domain.alarm.AlarmKeeping;
import split.domain.testing.Heard;
import split.persistence.alarm.Alarms;
import split.persistence.audit.AuditSeals;
import split.persistence.audit.SealedRows;
import split.vocabulary.SealHead;

/** The beans of the audit trail on one entity manager, put together without a container. */
final class Trail {
  final AuditSealing sealing;
  final AuditVerifying verifying;
  final AuditPruning pruning;

  Trail(EntityManager em, Instant now, RememberedHead remembered) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    AuditSeals seals = new AuditSeals(em);
    SealedRows rows = new SealedRows(em);
    AuditKey key = key();
    RowPages pages = wired(new RowPages(), rows);
    WindowDigesting windows = new WindowDigesting(pages);
    AlarmKeeping alarms = wired(new AlarmKeeping(), new Alarms(em), clock, Heard.nobody());
    AuditAlarming alarming = wired(new AuditAlarming(), seals, alarms);
    SealReading reading = wired(new SealReading(), seals);
    sealing = wired(new AuditSealing(), seals, rows, windows, key, clock);
    verifying = wired(new AuditVerifying(), reading, pages, windows, key, remembered, alarming);
    pruning = wired(new AuditPruning(), seals, rows, windows, alarming, key, clock);
  }

  AuditReport verify(SealHead... head) {
    return verifying.verify(Arrays.stream(head).findFirst());
  }

  private static AuditKey key() {
    AuditKey key = new AuditKey();
    return set(key, "key", new SealKey(new SecretKeySpec(new byte[] {7}, "HmacSHA256")));
  }
}
