package split.web.splitting;

import java.time.Instant;
import java.util.List;
import split.view.splitting.OperationRow;
import split.view.splitting.SplitRow;
import split.view.splitting.SplitView;
import split.vocabulary.ForeignDecision;
import split.vocabulary.OperationStatus;
import split.web.flowlog.LogShown;
import split.web.oms.StateShown;

/**
 * Everything about one split (SPL-16).
 *
 * @param decisions what a person can decide now (MKT-4)
 */
public record SplitShown(
    String correlationId,
    String channel,
    String status,
    Failure failure,
    List<String> decisions,
    Source source,
    List<PlannedPackage> packages,
    Operation operation,
    List<LogShown> timeline,
    Instant createdDate,
    Instant modifiedDate) {
  static SplitShown of(SplitView view) {
    SplitRow row = view.row();
    return new SplitShown(
        row.correlationId(),
        row.channel(),
        row.progress().wire(),
        Failure.of(row),
        ForeignDecision.allowedIn(row.progress()).stream().map(ForeignDecision::wire).toList(),
        Source.of(row),
        PlannedPackage.all(view),
        view.operation() == null ? null : Operation.of(view.operation()),
        view.timeline().stream().map(LogShown::of).toList(),
        row.createdAt(),
        row.modifiedAt());
  }

  public record Failure(String code, String detail) {
    static Failure of(SplitRow row) {
      return row.failureCode() == null ? null : new Failure(row.failureCode(), row.failureDetail());
    }
  }

  /**
   * @param stateBefore the state the source had when it was split
   */
  public record Source(
      long id,
      String number,
      String orderNumber,
      String remoteId,
      StateShown state,
      StateShown stateBefore,
      long version) {
    static Source of(SplitRow row) {
      return new Source(
          row.sourceId(),
          row.sourceNumber(),
          row.orderNumber(),
          row.sourceRemoteId(),
          StateShown.of(row.sourceState()),
          StateShown.of(row.stateBefore()),
          row.sourceVersion());
    }
  }

  /**
   * Where the marketplace's part stands.
   *
   * @param dueAt the next try; null once there is none
   */
  public record Operation(
      String status,
      int attempts,
      int quickTries,
      int polls,
      int penalties,
      Instant dueAt,
      Instant expiresAt,
      String lastCode,
      String lastDetail) {
    static Operation of(OperationRow row) {
      OperationStatus status = row.status();
      return new Operation(
          status.wire(),
          row.attempts(),
          row.quickTries(),
          row.polls(),
          row.penalties(),
          status.isClaimable() ? row.dueAt() : null,
          row.expiresAt(),
          row.lastCode(),
          row.lastDetail());
    }
  }
}
