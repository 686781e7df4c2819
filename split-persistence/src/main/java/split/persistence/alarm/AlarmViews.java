package split.persistence.alarm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import split.persistence.Conditions;
import split.view.Slice;
import split.view.Window;
import split.view.alarm.AlarmFilter;
import split.view.alarm.AlarmRow;
import split.vocabulary.TokenScope;

/**
 * Alarms as they are shown. What concerns no single channel is for tokens that cover every channel.
 */
@Dependent
public class AlarmViews {
  private static final String ROW =
      """
      select new split.view.alarm.AlarmRow(a.id, a.kind, c.slug, a.subject, a.correlationId, a.number, a.code,
        a.detail, a.times, a.raisedAt, a.lastAt, a.resolvedAt, a.acknowledgedBy, a.acknowledgedAt, a.snoozedUntil)
      """;
  private static final String FROM = "from Alarm a left join Channel c on c.id = a.channelId";

  private final EntityManager em;

  @Inject
  public AlarmViews(EntityManager em) {
    this.em = em;
  }

  /** Newest first. The open ones, which are few, are found along an index. */
  public Slice<AlarmRow> page(AlarmFilter filter, TokenScope scope, Window window) {
    return new Conditions()
        .within(scope, "c.slug")
        .and("a.id = :id", "id", filter.id())
        .and("a.kind = :kind", "kind", filter.kind())
        .and("c.slug = :channel", "channel", filter.channel())
        .when(Boolean.TRUE.equals(filter.open()), "a.openKey is not null")
        .when(Boolean.FALSE.equals(filter.open()), "a.openKey is null")
        .slice(em, AlarmRow.class, ROW, FROM, "a.raisedAt desc, a.id desc", window);
  }
}
