package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import split.vocabulary.Transition;

/** The state table: a few dozen rows, read as a whole. */
@Dependent
public class StateTransitions {
  private final EntityManager em;

  @Inject
  public StateTransitions(EntityManager em) {
    this.em = em;
  }

  /** By id. */
  public List<Transition> all() {
    return em.createQuery("select t from StateTransition t order by t.id", StateTransition.class)
        .getResultStream()
        .map(StateTransition::transition)
        .toList();
  }

  public Optional<StateTransition> locked(long id) {
    return Optional.ofNullable(em.find(StateTransition.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
