package split.persistence.oms;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import split.vocabulary.Destination;
import split.vocabulary.PackageState;
import split.vocabulary.Transition;

/**
 * A row of the state table. Installed by a migration; an administrator changes its parameters and
 * whether it is offered, never where it leads.
 */
@Entity
@Table(name = "state_transition")
public class StateTransition {
  private static final String BACK = "BACK";

  @Id private long id;

  private String slug;
  private String command;
  private String title;

  @Column(name = "from_states")
  @Convert(converter = PackageStatesConverter.class)
  private Set<PackageState> from;

  private String destination;

  @Column(name = "to_state")
  private PackageState to;

  private String parameters;

  @Column(name = "is_active")
  private boolean active;

  @Version private long version;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected StateTransition() {}

  /**
   * @param json object of the parameters
   */
  public void become(String json, boolean offered, Instant now) {
    parameters = Objects.requireNonNull(json);
    active = offered;
    modifiedAt = now;
  }

  public Transition transition() {
    return new Transition(id, slug, command, title, from, destination(), parameters, active);
  }

  private Destination destination() {
    if (to != null) {
      return new Destination.To(to);
    }
    return destination.equals(BACK) ? new Destination.Back() : new Destination.Stay();
  }
}
