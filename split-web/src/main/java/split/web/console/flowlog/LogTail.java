package split.web.console.flowlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import split.domain.flowlog.LogReading;
import split.view.flowlog.LogFilter;
import split.view.flowlog.LogRow;
import split.web.console.Look;
import split.web.console.user.Visitor;

/**
 * Steps that are new since a page last asked. Steps are committed a little later than they say and
 * not in order, so some are shown twice; the page knows them by their ids.
 */
@Named
@RequestScoped
public class LogTail {
  private static final Duration OVERLAP = Duration.ofSeconds(15);

  @Inject private LogReading log;
  @Inject private LogSearch search;
  @Inject private Visitor visitor;
  @Inject private Look look;
  @Inject private Clock clock;

  private String since;
  private List<LogRow> rows;

  /** Newest first. */
  public List<LogRow> getRows() {
    if (rows == null) {
      LogFilter wanted = search.filter(look).since(begin().minus(OVERLAP));
      rows = log.newest(wanted, search.id(), visitor.scope());
    }
    return rows;
  }

  /** From where to ask the next time. */
  public String getCursor() {
    return getRows().stream()
        .map(LogRow::createdAt)
        .max(Instant::compareTo)
        .filter(newest -> newest.isAfter(begin()))
        .orElseGet(this::begin)
        .toString();
  }

  /** For who begins now. */
  public String getNow() {
    return clock.instant().toString();
  }

  private Instant begin() {
    try {
      return since == null ? clock.instant() : Instant.parse(since);
    } catch (DateTimeException unusable) {
      return clock.instant();
    }
  }

  public String getSince() {
    return since;
  }

  public void setSince(String since) {
    this.since = since;
  }
}
