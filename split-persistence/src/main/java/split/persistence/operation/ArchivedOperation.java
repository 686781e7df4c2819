package split.persistence.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import split.vocabulary.OperationStatus;

/** A remote operation that was done or cancelled a while ago; only ever read. */
@Entity
@Table(name = "remote_operation_archive")
public class ArchivedOperation {
  @Id private long id;

  private String kind;

  @Column(name = "subject_id")
  private long subjectId;

  @Enumerated(EnumType.STRING)
  private OperationStatus status;

  @Column(name = "quick_tries")
  private int quickTries;

  private int polls;
  private int penalties;
  private int attempts;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "last_code")
  private String lastCode;

  @Column(name = "last_detail")
  private String lastDetail;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected ArchivedOperation() {}
}
