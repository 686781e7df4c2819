package split.persistence.savedfilter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** What of the log a user of the console looks at often, under a name of that user's own. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_filter")
  @SequenceGenerator(name = "saved_filter", sequenceName = "saved_filter_seq", allocationSize = 50)
  private long id;

  @Column(name = "user_id")
  private long userId;

  private String name;
  private String query;

  @Column(name = "created_at")
  private Instant createdAt;

  protected SavedFilter() {}

  /**
   * @param query of the page's address, without the question mark
   */
  public SavedFilter(long userId, String name, String query, Instant now) {
    this.userId = userId;
    this.name = Objects.requireNonNull(name);
    this.query = Objects.requireNonNull(query);
    this.createdAt = now;
  }

  /** The name stands for something else from now on. */
  public void mean(String newQuery) {
    query = Objects.requireNonNull(newQuery);
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String query() {
    return query;
  }
}
