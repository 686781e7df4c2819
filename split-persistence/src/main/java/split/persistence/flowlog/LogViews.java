package split.persistence.flowlog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import split.persistence.Conditions;
import split.view.Slice;
import split.view.Window;
import split.view.flowlog.LogFilter;
import split.view.flowlog.LogRow;
import split.vocabulary.TokenScope;

/**
 * The step log as it is shown. Steps that belong to no channel are for tokens that cover every
 * channel.
 */
@Dependent
public class LogViews {
  private static final String ROW =
      """
      select new split.view.flowlog.LogRow(e.id, e.correlationId, c.slug, e.flow, e.step, e.number, e.ok, e.code,
        e.message, e.request, e.response, e.millis, e.createdAt)
      """;
  private static final String FROM =
      "from FlowLogEntry e left join Channel c on c.id = e.channelId";

  private final EntityManager em;

  @Inject
  public LogViews(EntityManager em) {
    this.em = em;
  }

  /**
   * Newest first.
   *
   * @param about correlation ids and numbers, of which a step has one; null leaves it open
   */
  public Slice<LogRow> page(
      LogFilter filter, Collection<String> about, TokenScope scope, Window window) {
    return matching(filter, about, scope)
        .slice(em, LogRow.class, ROW, FROM, "e.createdAt desc, e.id desc", window);
  }

  /** The newest rows only, uncounted. */
  public List<LogRow> first(
      int most, LogFilter filter, Collection<String> about, TokenScope scope) {
    return matching(filter, about, scope)
        .first(most, em, LogRow.class, ROW, FROM, "e.createdAt desc, e.id desc");
  }

  private static Conditions matching(LogFilter filter, Collection<String> about, TokenScope scope) {
    return new Conditions()
        .within(scope, "c.slug")
        .and("(e.correlationId in :about or e.number in :about)", "about", about)
        .and("e.correlationId = :correlation", "correlation", filter.correlationId())
        .and("e.flow = :flow", "flow", filter.flow())
        .and("e.number = :number", "number", filter.number())
        .and("e.ok = :ok", "ok", filter.ok())
        .and("e.code = :code", "code", filter.code())
        .and("e.createdAt >= :from", "from", filter.from())
        .and("e.createdAt < :to", "to", filter.to());
  }

  /** Everything that happened under one correlation id on one channel, oldest first. */
  public List<LogRow> timeline(String correlationId, String channel) {
    return new Conditions()
        .and("e.correlationId = :correlation", "correlation", correlationId)
        .and("c.slug = :channel", "channel", channel)
        .list(em, LogRow.class, ROW, FROM, "e.createdAt, e.id");
  }
}
