package split.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import split.vocabulary.Seal;

/**
 * One link of the chain that seals the step log. Never changed once written; when the rows of its
 * window were deleted after their retention a keyed statement of that is added, once.
 */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {
  @Id private long number;

  @Column(name = "from_at")
  private Instant from;

  @Column(name = "until_at")
  private Instant until;

  @Column(name = "row_count")
  private long count;

  @Column(name = "ids_mac")
  private String ids;

  @Column(name = "contents_mac")
  private String contents;

  @Column(name = "rows_mac")
  private String ordered;

  @Column(name = "previous_mac")
  private String previousMac;

  @Column(name = "key_id")
  private String keyId;

  @Column(name = "sealed_at")
  private Instant sealedAt;

  private String mac;

  @Column(name = "pruned_at")
  private Instant prunedAt;

  @Column(name = "pruned_rows")
  private Long prunedRows;

  @Column(name = "pruned_mac")
  private String prunedMac;

  protected AuditSeal() {}

  public AuditSeal(Seal seal) {
    this.number = seal.number();
    this.from = seal.from();
    this.until = seal.until();
    this.count = seal.rows().count();
    this.ids = seal.rows().ids();
    this.contents = seal.rows().contents();
    this.ordered = seal.rows().ordered();
    this.previousMac = seal.previousMac();
    this.keyId = seal.keyId();
    this.sealedAt = seal.sealedAt();
    this.mac = seal.mac();
  }

  public Seal seal() {
    Seal.Rows rows = new Seal.Rows(count, ids, contents, ordered);
    return new Seal(number, from, until, rows, previousMac, keyId, sealedAt, mac);
  }

  public void prune(Seal.Pruned statement) {
    if (prunedAt != null) {
      throw new IllegalStateException("the rows of a window are deleted once");
    }
    prunedAt = statement.at();
    prunedRows = statement.rows();
    prunedMac = statement.mac();
  }

  /** Empty while the rows of its window are to be there. */
  public Optional<Seal.Pruned> pruned() {
    return prunedAt == null
        ? Optional.empty()
        : Optional.of(new Seal.Pruned(prunedAt, prunedRows, prunedMac));
  }
}
