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
  /** What is costly for a row, such as numbers of times, is done for a group instead. */
  private static final String COUNTS =
      """
      select %2$s, g.taken, g.confirmed, g.failed, g.foreigners, g.cancelled,
        extract(epoch from g.half), extract(epoch from g.most)
      from (
        select %1$s as part, count(*) as taken,
          count(case when s.progress = 'CONFIRMED' then 1 end) as confirmed,
          count(case when s.progress = 'FAILED' then 1 end) as failed,
          count(case when s.progress = 'FOREIGN' then 1 end) as foreigners,
          count(case when s.progress = 'CANCELLED' then 1 end) as cancelled,
          percentile_cont(0.5) within group (
            order by case when s.progress = 'CONFIRMED' then s.modified_at - s.created_at end) as half,
          percentile_cont(0.95) within group (
            order by case when s.progress = 'CONFIRMED' then s.modified_at - s.created_at end) as most
        from package_split s
        where s.channel_id in (%3$s) and s.created_at >= ?1 and s.created_at < ?2
        group by %1$s) g
      """;

  private static final String BACKLOG =
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
    return counts(Grouping.BY_CHANNEL, channels, period);
  }

  /** By number of the bucket. */
  public Map<Long, SplitCounts> byBucket(Collection<Long> channels, Period period) {
    return counts(Grouping.by(period.bucket()), channels, period);
  }

  public SplitCounts total(Collection<Long> channels, Period period) {
    return counts(Grouping.EVERYTHING, channels, period).getOrDefault(0L, SplitCounts.NONE);
  }

  /** By channel id. */
  public Map<Long, Backlog> backlogs(Collection<Long> channels) {
    if (channels.isEmpty()) {
      return Map.of();
    }
    Stream<?> rows = em.createNativeQuery(backlog(channels)).getResultStream();
    return rows.map(row -> (Object[]) row)
        .collect(
            Collectors.toMap(
                row -> number(row[0]), row -> new Backlog(number(row[1]), instant(row[2]))));
  }

  /**
   * @param part of a split
   * @param number of the group that has this part
   */
  record Grouping(String part, String number) {
    static final Grouping BY_CHANNEL = new Grouping("s.channel_id", "g.part");

    /** One group, by what is no position in the list of columns. */
    static final Grouping EVERYTHING = new Grouping("cast(0 as bigint)", "g.part");

    static Grouping by(BucketSize size) {
      String begin =
          switch (size) {
            case DAY -> "date_trunc('day', s.created_at)";
            case HOUR -> "date_trunc('hour', s.created_at)";
            case FIVE_MINUTES ->
                "date_trunc('hour', s.created_at)"
                    + " + cast(floor(extract(minute from s.created_at) / 5) as integer) * interval '5' minute";
          };
      return new Grouping(
          begin,
          "cast(floor(extract(epoch from g.part) / %d) as bigint)"
              .formatted(size.length().toSeconds()));
    }

    String sql(Collection<Long> channels) {
      return COUNTS.formatted(part, number, list(channels));
    }
  }

  private Map<Long, SplitCounts> counts(Grouping by, Collection<Long> channels, Period period) {
    if (channels.isEmpty()) {
      return Map.of();
    }
    Stream<?> rows =
        em.createNativeQuery(by.sql(channels))
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

  static String backlog(Collection<Long> channels) {
    return BACKLOG.formatted(list(channels));
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
