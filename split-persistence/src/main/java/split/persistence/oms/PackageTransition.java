package split.persistence.oms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import split.vocabulary.ChangeCause;
import split.vocabulary.PackageState;

/** A change of a package's state that has happened; written with it, and never changed. */
@Entity
@Table(name = "package_transition")
public class PackageTransition {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "package_transition")
  @SequenceGenerator(
      name = "package_transition",
      sequenceName = "package_transition_seq",
      allocationSize = 1000)
  private long id;

  @Column(name = "package_id")
  private long packageId;

  @Column(name = "old_state")
  private PackageState oldState;

  @Column(name = "new_state")
  private PackageState newState;

  private String slug;

  @Column(name = "transition_id")
  private Long transitionId;

  private String note;
  private String who;

  @Column(name = "correlation_id")
  private String correlationId;

  @Column(name = "created_at")
  private Instant createdAt;

  protected PackageTransition() {}

  /**
   * @param from null for a package that is new
   */
  public PackageTransition(Package changed, PackageState from, ChangeCause cause, Instant now) {
    this.packageId = changed.id();
    this.oldState = from;
    this.newState = changed.state();
    this.slug = cause.transition() == null ? null : cause.transition().slug();
    this.transitionId = cause.transition() == null ? null : cause.transition().id();
    this.note = cause.note();
    this.who = cause.who();
    this.correlationId = cause.correlationId() == null ? null : cause.correlationId().value();
    this.createdAt = now;
  }
}
