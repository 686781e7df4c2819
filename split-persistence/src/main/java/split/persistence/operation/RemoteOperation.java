package split.persistence.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import split.vocabulary.Intervention;
import split.vocabulary.LeasedOperation;
import split.vocabulary.OperationStatus;

/**
 * Something a marketplace still has to be told, kept until it is known how that ended.
 *
 * <p>An operation is due at a time. A node claims it: the fence goes up by one and the due time
 * moves to the end of the lease, so an operation whose node died comes due again by itself. Before
 * the node tells the marketplace anything it announces so, which leaves the operation <i>in
 * doubt</i>: whoever claims it next must first look what happened. The node then settles it, which
 * only the holder of the newest fence can do.
 *
 * <p>Not guaranteed: that the marketplace is called only once. A node that dies between call and
 * settling leaves a doubt, and the next one resolves it by reading.
 */
@Entity
@Table(name = "remote_operation")
public class RemoteOperation {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remote_operation")
  @SequenceGenerator(
      name = "remote_operation",
      sequenceName = "remote_operation_seq",
      allocationSize = 1000)
  private long id;

  private String kind;

  @Column(name = "channel_id")
  private long channelId;

  @Column(name = "subject_id")
  private long subjectId;

  @Column(name = "correlation_id")
  private String correlationId;

  private String number;

  @Enumerated(EnumType.STRING)
  private OperationStatus status;

  /** Not {@code status.isClaimable()}, in the index that claims go by. */
  @Column(name = "is_ended")
  private boolean ended;

  /** It was penalised, or retried by a person: picked beside what is new, not before it. */
  @Column(name = "is_retry")
  private boolean retry;

  @Column(name = "due_at")
  private Instant dueAt;

  private long fence;

  @Column(name = "leased_by")
  private String leasedBy;

  @Column(name = "in_doubt")
  private boolean inDoubt;

  private String memory;

  @Column(name = "quick_tries")
  private int quickTries;

  private int polls;
  private int penalties;
  private int attempts;

  @Column(name = "announced_at")
  private Instant announcedAt;

  @Column(name = "first_failed_at")
  private Instant firstFailedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "last_code")
  private String lastCode;

  @Column(name = "last_detail")
  private String lastDetail;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected RemoteOperation() {}

  public RemoteOperation(
      String kind,
      long channelId,
      long subjectId,
      String correlationId,
      String number,
      Instant now) {
    this.kind = Objects.requireNonNull(kind);
    this.channelId = channelId;
    this.subjectId = subjectId;
    this.correlationId = Objects.requireNonNull(correlationId);
    this.number = Objects.requireNonNull(number);
    this.status = OperationStatus.DUE;
    this.dueAt = now;
    this.createdAt = now;
    this.modifiedAt = now;
  }

  public void lease(String node, Instant until) {
    if (!status.isClaimable()) {
      throw new IllegalStateException("an operation that is " + status + " is not claimed");
    }
    fence++;
    leasedBy = node;
    dueAt = until;
  }

  public boolean isHeldUnder(long heldFence) {
    return fence == heldFence && leasedBy != null && status.isClaimable();
  }

  /** Before the marketplace is told; by what is remembered here a successor resolves the doubt. */
  public void announce(String remembered, Instant now, Instant until) {
    inDoubt = true;
    memory = remembered;
    announcedAt = now;
    attempts++;
    dueAt = until;
    modifiedAt = now;
  }

  /** It is certain that the last announcement had no effect. */
  public void certainlyNotApplied() {
    inDoubt = false;
    announcedAt = null;
    polls = 0;
  }

  public void end(OperationStatus end, String code, String detail, Instant now) {
    if (end.isClaimable()) {
      throw new IllegalArgumentException(end + " is no end");
    }
    explained(end, now, code, detail, now);
  }

  /**
   * A person wants the marketplace looked at once more. In doubt from now on, though nothing was
   * announced: whatever was known before does not hold, and all tries are to be had again.
   */
  public void lookAgain(Instant now) {
    if (status != OperationStatus.FOREIGN) {
      throw new IllegalStateException("an operation that is " + status + " is not looked at again");
    }
    beginAnew(now);
  }

  /** A person wants a failed operation tried again, as if it had never failed. */
  public void retry(Instant now) {
    requireIdle(Intervention.RETRY);
    retry = true;
    beginAnew(now);
  }

  /** A person lifts the penalty: due now; what was counted and the end of its time stay. */
  public void release(Instant now) {
    requireIdle(Intervention.RELEASE);
    released(OperationStatus.DUE, now, now);
  }

  private void requireIdle(Intervention intervention) {
    if (!intervention.isFor(status) || isLeased()) {
      throw new IllegalStateException(
          "no " + intervention.wire() + " of an operation that is leased or " + status);
    }
  }

  private void beginAnew(Instant now) {
    inDoubt = true;
    announcedAt = null;
    quickTries = 0;
    polls = 0;
    penalties = 0;
    firstFailedAt = null;
    expiresAt = null;
    released(OperationStatus.DUE, now, now);
  }

  /** Nothing failed: it waits for the marketplace, or for its turn. */
  public void pollAgain(Instant at, String code, String detail, Instant now) {
    polls++;
    waitUntil(at, code, detail, now);
  }

  /** A quick retry inside the running attempt. */
  public void tryAgain(Instant at, String code, String detail, Instant now) {
    quickTries++;
    waitUntil(at, code, detail, now);
  }

  /** Neither a poll nor a try: throttled, or somebody else's turn. */
  public void waitUntil(Instant at, String code, String detail, Instant now) {
    explained(OperationStatus.DUE, at, code, detail, now);
  }

  /** The channel failed, not the operation: no try is counted, but its time runs. */
  public void waitForChannel(Instant at, Instant expiry, String code, String detail, Instant now) {
    failedUntil(expiry, now);
    waitUntil(at, code, detail, now);
  }

  /** The penalty and its end are fixed now; a setting changed later does not reach them. */
  public void penalise(Instant until, Instant expiry, String code, String detail, Instant now) {
    penalties++;
    retry = true;
    quickTries = 0;
    polls = 0;
    failedUntil(expiry, now);
    explained(OperationStatus.PENALISED, until, code, detail, now);
  }

  private void failedUntil(Instant expiry, Instant now) {
    firstFailedAt = firstFailedAt == null ? now : firstFailedAt;
    expiresAt = expiry;
  }

  private void released(OperationStatus next, Instant at, Instant now) {
    status = next;
    ended = !next.isClaimable();
    leasedBy = null;
    dueAt = at;
    modifiedAt = now;
  }

  private void explained(
      OperationStatus next, Instant at, String code, String detail, Instant now) {
    lastCode = code;
    lastDetail = detail;
    released(next, at, now);
  }

  public LeasedOperation leased() {
    return new LeasedOperation(
        id,
        fence,
        kind,
        channelId,
        subjectId,
        correlationId,
        number,
        inDoubt,
        memory,
        tries(),
        createdAt,
        announcedAt);
  }

  public LeasedOperation.Tries tries() {
    return new LeasedOperation.Tries(
        attempts, quickTries, polls, penalties, firstFailedAt, expiresAt);
  }

  public long id() {
    return id;
  }

  public OperationStatus status() {
    return status;
  }

  public boolean isLeased() {
    return leasedBy != null;
  }

  public boolean isInDoubt() {
    return inDoubt;
  }

  public Instant dueAt() {
    return dueAt;
  }
}
