package split.persistence.sellercenter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/** A setting of the product as a whole. */
@Entity
@Table(name = "application_setting")
public class ApplicationSetting {
  @Id private String name;

  private String sealed;

  @Version private long version;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected ApplicationSetting() {}

  public ApplicationSetting(String name, String sealed, Instant now) {
    this.name = Objects.requireNonNull(name);
    change(sealed, now);
  }

  public final void change(String newSealed, Instant now) {
    sealed = Objects.requireNonNull(newSealed);
    modifiedAt = now;
  }

  public String sealed() {
    return sealed;
  }
}
