package split.persistence.splitting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import split.vocabulary.CorrelationId;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;

/**
 * The decision to divide one package, from the commit that stored it to the marketplace's
 * confirmation.
 *
 * <p>It is born {@link Progress#PENDING}, or {@link Progress#PLANNED} where planning divides a
 * package before anybody asks the marketplace to; it is {@link Progress#SENT} from the moment
 * before the marketplace is called; it ends {@link Progress#CONFIRMED} when the marketplace shows
 * the children, {@link Progress#FAILED} when it refused or the tries are used up, {@link
 * Progress#FOREIGN} when somebody else changed the package there, and then a person decides: look
 * again, adopt what is there, or give up. What was never sent, or was refused, can be cancelled:
 * then the source is whole again and may be split anew. While it stands, {@code activeSourceId}
 * keeps a second split of the same source out of the database.
 */
@Entity
@Table(name = "package_split")
public class Split {
  public static final String GIVEN_UP = "given_up";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "package_split")
  @SequenceGenerator(
      name = "package_split",
      sequenceName = "package_split_seq",
      allocationSize = 1000)
  private long id;

  @Column(name = "correlation_id")
  private String correlationId;

  @Column(name = "channel_id")
  private long channelId;

  @Column(name = "source_id")
  private long sourceId;

  @Column(name = "active_source_id")
  private Long activeSourceId;

  @Column(name = "source_state")
  private PackageState sourceState;

  @Enumerated(EnumType.STRING)
  private Progress progress;

  @Convert(converter = SkippedGroupsConverter.class)
  private List<SkippedGroup> skipped;

  @Column(name = "failure_code")
  private String failureCode;

  @Column(name = "failure_detail")
  private String failureDetail;

  @Column(name = "decided_by")
  private String decidedBy;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected Split() {}

  public Split(
      CorrelationId correlationId,
      long channelId,
      long sourceId,
      PackageState sourceState,
      List<SkippedGroup> skipped,
      String decidedBy,
      Instant now) {
    this.correlationId = correlationId.value();
    this.channelId = channelId;
    this.sourceId = sourceId;
    this.activeSourceId = sourceId;
    this.sourceState = Objects.requireNonNull(sourceState);
    this.progress = Progress.PENDING;
    this.skipped = List.copyOf(skipped);
    this.decidedBy = decidedBy;
    this.createdAt = now;
    this.modifiedAt = now;
  }

  /** Nobody is told of it before the flow is triggered. */
  public void planned(Instant now) {
    become(Progress.PLANNED, now);
  }

  /** Somebody wants the marketplace to follow what was planned. */
  public void triggered(Instant now) {
    if (progress != Progress.PLANNED) {
      throw new IllegalStateException("a split that is " + progress + " is not triggered");
    }
    become(Progress.PENDING, now);
  }

  /** From here on the marketplace may have heard of it. */
  public void sent(Instant now) {
    become(Progress.SENT, now);
  }

  public void confirmed(Instant now) {
    become(Progress.CONFIRMED, now);
    failureCode = null;
    failureDetail = null;
  }

  public void failed(String code, String detail, Instant now) {
    become(Progress.FAILED, now);
    failureCode = code;
    failureDetail = detail;
  }

  /** The marketplace is told once more of what it refused, or could not be told. */
  public void retry(Instant now) {
    if (progress != Progress.FAILED) {
      throw new IllegalStateException("a split that is " + progress + " is not retried");
    }
    become(Progress.PENDING, now);
    failureCode = null;
    failureDetail = null;
  }

  public void foreign(String detail, Instant now) {
    become(Progress.FOREIGN, now);
    failureCode = "foreign";
    failureDetail = detail;
  }

  /** Somebody has put the package right: perhaps the marketplace has followed by now. */
  public void lookAgain(Instant now) {
    requireForeign();
    become(Progress.SENT, now);
    failureCode = null;
    failureDetail = null;
  }

  /**
   * What the marketplace has is how it shall be.
   *
   * @param keepsSkipped the marketplace still keeps the units apart that got no package
   */
  public void adopt(boolean keepsSkipped, Instant now) {
    requireForeign();
    if (!keepsSkipped) {
      skipped = List.of();
    }
    confirmed(now);
  }

  public void giveUp(String detail, Instant now) {
    requireForeign();
    failed(GIVEN_UP, detail, now);
  }

  private void requireForeign() {
    if (progress != Progress.FOREIGN) {
      throw new IllegalStateException("nobody has to decide about a split that is " + progress);
    }
  }

  public void cancel(Instant now) {
    if (progress == Progress.CONFIRMED || progress == Progress.CANCELLED) {
      throw new IllegalStateException("a split that is " + progress + " is not cancelled");
    }
    become(Progress.CANCELLED, now);
    activeSourceId = null;
  }

  /** A group that was skipped at first got its package after all. */
  public void revived(SkippedGroup group, Instant now) {
    skipped = skipped.stream().filter(other -> !other.equals(group)).toList();
    become(Progress.PENDING, now);
  }

  private void become(Progress next, Instant now) {
    progress = next;
    modifiedAt = now;
  }

  public long id() {
    return id;
  }

  public CorrelationId correlationId() {
    return new CorrelationId(correlationId);
  }

  public long channelId() {
    return channelId;
  }

  public long sourceId() {
    return sourceId;
  }

  public PackageState sourceState() {
    return sourceState;
  }

  public Progress progress() {
    return progress;
  }

  public List<SkippedGroup> skipped() {
    return skipped;
  }

  public String failureCode() {
    return failureCode;
  }

  public String failureDetail() {
    return failureDetail;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant modifiedAt() {
    return modifiedAt;
  }
}
