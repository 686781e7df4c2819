package split.domain.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import split.domain.alarm.AlarmKeeping;
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
    AlarmKeeping alarms = wired(new AlarmKeeping(), new Alarms(em), clock);
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

  private static <T> T wired(T bean, Object... parts) {
    for (Field field : bean.getClass().getDeclaredFields()) {
      if (field.isAnnotationPresent(Inject.class)) {
        Optional<Object> part =
            Arrays.stream(parts).filter(field.getType()::isInstance).findFirst();
        set(bean, field.getName(), part.orElseThrow());
      }
    }
    return bean;
  }

  private static <T> T set(T bean, String name, Object value) {
    try {
      Field field = bean.getClass().getDeclaredField(name);
      field.setAccessible(true);
      field.set(bean, value);
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
