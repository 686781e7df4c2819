package split.persistence.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** What subscribers will be told. */
@Dependent
public class OutgoingEvents {
  private final EntityManager em;

  @Inject
  public OutgoingEvents(EntityManager em) {
    this.em = em;
  }

  public void add(OutgoingEvent event) {
    em.persist(event);
  }
}
