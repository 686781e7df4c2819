package split.persistence.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.persistence.Conditions;
import split.view.Named;
import split.view.reporting.Backlog;
import split.view.reporting.Period;
import split.view.reporting.SplitCounts;
import split.vocabulary.BucketSize;
import split.vocabulary.TokenScope;

/**
 * Sums over splits by when they were taken. Whatever becomes of a split changes no index, and the
 * splits of a period lie together in the one that is read; so the cost grows with the splits of the
 * period, not with all that are stored.
 */
@Dependent
public class SplitFigures {
  static final String COUNTS =
      """
      select %1$s, count(*),
        count(case when s.progress = 'CONFIRMED' then 1 end),
        count(case when s.progress = 'FAILED' then 1 end),
        count(case when s.progress = 'FOREIGN' then 1 end),
        count(case when s.progress = 'CANCELLED' then 1 end),
        percentile_cont(0.5) within group (order by %2$s),
        percentile_cont(0.95) within group (order by %2$s)
      from package_split s
      where s.channel_id in (%3$s) and s.created_at >= ?1 and s.created_at < ?2
      group by %1$s
      """;

  /** One group, by what is no position in the list of columns. */
  static final String EVERYTHING = "cast(0 as bigint)";

  static final String SECONDS_TO_CONFIRM =
      """
      case when s.progress = 'CONFIRMED' then
          cast(extract(epoch from s.modified_at) - extract(epoch from s.created_at) as double precision) end
      """
          .strip();

  static final String BACKLOG =
      """
      select o.channel_id, count(*), min(o.due_at) from remote_operation o
      where o.channel_id in (%s) and o.is_ended = false and o.is_retry in (false, true)
      group by o.channel_id
      """;

  private static final double MILLIS = 1000;

  private final EntityManager em;

  @Inject
  public SplitFigures(EntityManager em) {
    this.em = em;
  }

  /**
   * The channels that a token covers, by slug.
   *
   * @param slug null for all
   */
  public Map<String, Long> channels(TokenScope scope, String slug) {
    return new Conditions()
            .within(scope, "c.slug")
            .and("c.slug = :slug", "slug", slug)
            .list(
                em,
                Named.class,
                "select new split.view.Named(c.id, c.slug)",
                "from Channel c",
                "c.slug")
            .stream()
            .collect(Collectors.toMap(Named::number, Named::id, (one, other) -> one, TreeMap::new));
  }

  /** By channel id. */
  public Map<Long, SplitCounts> byChannel(Collection<Long> channels, Period period) {
    return counts("s.channel_id", channels, period);
  }

  /** By number of the bucket. */
  public Map<Long, SplitCounts> byBucket(Collection<Long> channels, Period period) {
    return counts(bucket(period.bucket()), channels, period);
  }

  public SplitCounts total(Collection<Long> channels, Period period) {
    return counts(EVERYTHING, channels, period).getOrDefault(0L, SplitCounts.NONE);
  }

  /** By channel id. */
  public Map<Long, Backlog> backlogs(Collection<Long> channels) {
    if (channels.isEmpty()) {
      return Map.of();
    }
    Stream<?> rows = em.createNativeQuery(BACKLOG.formatted(list(channels))).getResultStream();
    return rows.map(row -> (Object[]) row)
        .collect(
            Collectors.toMap(
                row -> number(row[0]), row -> new Backlog(number(row[1]), instant(row[2]))));
  }

  static String bucket(BucketSize size) {
    return "cast(floor(extract(epoch from s.created_at) / %d) as bigint)"
        .formatted(size.length().toSeconds());
  }

  private Map<Long, SplitCounts> counts(String by, Collection<Long> channels, Period period) {
    if (channels.isEmpty()) {
      return Map.of();
    }
    Stream<?> rows =
        em.createNativeQuery(COUNTS.formatted(by, SECONDS_TO_CONFIRM, list(channels)))
            .setParameter(1, Timestamp.from(period.from()))
            .setParameter(2, Timestamp.from(period.to()))
            .getResultStream();
    return rows.map(row -> (Object[]) row)
        .collect(Collectors.toMap(row -> number(row[0]), SplitFigures::counts));
  }

  private static SplitCounts counts(Object[] row) {
    return new SplitCounts(
        number(row[1]),
        number(row[2]),
        number(row[3]),
        number(row[4]),
        number(row[5]),
        millis(row[6]),
        millis(row[7]));
  }

  private static String list(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static Long millis(Object seconds) {
    return seconds == null ? null : Math.round(((Number) seconds).doubleValue() * MILLIS);
  }

  private static Instant instant(Object cell) {
    return cell == null ? null : ((Timestamp) cell).toInstant();
  }

  private static long number(Object cell) {
    return ((Number) cell).longValue();
  }
}
