package split.persistence.alarmrule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.view.alarmrule.ChannelFigures;
import split.view.alarmrule.ChannelFigures.Results;

/**
 * What rules go by, of all channels at once: some looks into an index for each channel, and the
 * operations that came to a result in the window.
 */
@Dependent
public class WatchedChannels {
  private static final String OLDEST =
      """
      (select o.due_at from remote_operation o
       where o.channel_id = c.id and o.is_ended = false and o.is_retry = %s
       order by o.channel_id, o.is_ended, o.is_retry, o.due_at limit 1)
      """;

  private static final String CHANNELS =
      """
      select c.id, c.slug, c.is_active, c.created_at,
        (select count(*) from channel_circuit x where x.channel_id = c.id and x.state <> 'CLOSED'), %s, %s,
        (select s.created_at from package_split s where s.channel_id = c.id
         order by s.channel_id, s.created_at desc limit 1)
      from channel c
      """
          .formatted(OLDEST.formatted(false), OLDEST.formatted(true));

  /** What has ended is due since then. What is penalised is with the retries, and was changed. */
  static final String RESULTS =
      """
      select o.channel_id, o.status, o.due_at from remote_operation o
      where o.channel_id in (select id from channel) and o.is_ended = true and o.is_retry in (false, true)
        and o.due_at >= ?1 and o.status in ('DONE', 'DEAD', 'FOREIGN')
      union all
      select o.channel_id, o.status, o.modified_at from remote_operation o
      where o.channel_id in (select id from channel) and o.is_ended = false and o.is_retry = true
        and o.status = 'PENALISED' and o.modified_at >= ?2
      """;

  private static final String SUMS =
      """
      select r.channel_id,
        count(case when r.status = 'DONE' then 1 end),
        count(case when r.status <> 'DONE' then 1 end),
        count(case when r.status = 'DEAD' then 1 end),
        count(case when r.status <> 'DONE' and (r.last_done is null or r.due_at > r.last_done) then 1 end)
      from (
        select e.channel_id, e.status, e.due_at,
          max(case when e.status = 'DONE' then e.due_at end) over (partition by e.channel_id) as last_done
        from (%s) e) r
      group by r.channel_id
      """
          .formatted(RESULTS);

  private final EntityManager em;

  @Inject
  public WatchedChannels(EntityManager em) {
    this.em = em;
  }

  /**
   * @param from since when results count
   */
  public List<ChannelFigures> since(Instant from) {
    Map<Long, Results> results = results(from);
    Stream<?> rows = em.createNativeQuery(CHANNELS).getResultStream();
    return rows.map(row -> figures((Object[]) row, results)).toList();
  }

  private Map<Long, Results> results(Instant from) {
    Stream<?> rows =
        em.createNativeQuery(SUMS)
            .setParameter(1, Timestamp.from(from))
            .setParameter(2, Timestamp.from(from))
            .getResultStream();
    return rows.map(row -> (Object[]) row)
        .collect(Collectors.toMap(row -> number(row[0]), WatchedChannels::sums));
  }

  private static Results sums(Object[] row) {
    return new Results(number(row[1]), number(row[2]), number(row[3]), number(row[4]));
  }

  private static ChannelFigures figures(Object[] row, Map<Long, Results> results) {
    long id = number(row[0]);
    return new ChannelFigures(
        id,
        (String) row[1],
        (Boolean) row[2],
        number(row[4]) > 0,
        Stream.of(row[5], row[6])
            .map(WatchedChannels::instant)
            .filter(Objects::nonNull)
            .min(Instant::compareTo)
            .orElse(null),
        row[7] == null ? instant(row[3]) : instant(row[7]),
        results.getOrDefault(id, Results.NONE));
  }

  private static Instant instant(Object cell) {
    return cell == null ? null : ((Timestamp) cell).toInstant();
  }

  private static long number(Object cell) {
    return ((Number) cell).longValue();
  }
}
