package split.web.splitting;

import java.time.Instant;
import java.util.List;
import split.view.splitting.ChildRow;
import split.view.splitting.SplitRow;
import split.view.splitting.SplitSummary;

/** A split as a list shows it. */
public record SplitListed(
    String correlationId,
    String channel,
    String status,
    SplitShown.Failure failure,
    SplitShown.Source source,
    List<Child> packages,
    Instant createdDate,
    Instant modifiedDate) {
  static SplitListed of(SplitSummary summary) {
    SplitRow row = summary.row();
    return new SplitListed(
        row.correlationId(),
        row.channel(),
        row.progress().wire(),
        SplitShown.Failure.of(row),
        SplitShown.Source.of(row),
        summary.children().stream().map(Child::of).toList(),
        row.createdAt(),
        row.modifiedAt());
  }

  public record Child(long id, String number, String progress, String remoteId) {
    static Child of(ChildRow row) {
      return new Child(row.id(), row.plannedNumber(), row.progress().wire(), row.remoteId());
    }
  }
}
