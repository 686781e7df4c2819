package split.web.console.alarm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import split.domain.alarm.AlarmAcknowledging;
import split.domain.alarm.AlarmReading;
import split.domain.alarm.AlarmTending;
import split.view.alarm.AlarmRow;
import split.vocabulary.Refusal;
import split.web.console.LazyRows;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** Alarms, and what people do about them (N11-5). */
@Named
@RequestScoped
public class AlarmList {
  private static final List<Duration> NAPS =
      List.of(Duration.ofHours(1), Duration.ofHours(8), Duration.ofDays(1), Duration.ofDays(7));

  @Inject private AlarmReading reading;
  @Inject private AlarmAcknowledging acknowledging;
  @Inject private AlarmTending tending;
  @Inject private AlarmSearch search;
  @Inject private Visitor visitor;
  @Inject private Words words;
  @Inject private Clock clock;

  private LazyRows<AlarmRow> rows;

  public LazyRows<AlarmRow> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(window -> reading.page(search.filter(), visitor.scope(), window));
    }
    return rows;
  }

  public List<AlarmLink> links(AlarmRow alarm) {
    return AlarmLink.of(alarm);
  }

  /** For how long one may put an alarm off. */
  public List<Duration> getNaps() {
    return NAPS;
  }

  public String acknowledge(long id) {
    acknowledging.acknowledge(id, visitor.caller(), visitor.correlationId());
    words.done("alarms.done_acknowledge");
    return search.show();
  }

  public String snooze(long id, Duration nap) {
    return ended(
        tending.snooze(id, clock.instant().plus(nap), visitor.caller(), visitor.correlationId()),
        "alarms.done_snooze");
  }

  public String resolve(long id) {
    return ended(
        tending.resolve(id, visitor.caller(), visitor.correlationId()), "alarms.done_resolve");
  }

  private String ended(Optional<Refusal> refusal, String done) {
    refusal.ifPresentOrElse(words::refused, () -> words.done(done));
    return search.show();
  }
}
