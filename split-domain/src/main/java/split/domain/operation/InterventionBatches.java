package split.domain.operation;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import split.domain.contention.Clash;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.Intervention;
import split.vocabulary.Refusal;

/**
 * Intervenes in many operations, batch by batch, so that no lock is held for long. A batch that
 * fails is taken apart: one bad operation harms no other.
 */
@Dependent
class InterventionBatches {
  static final int SIZE = 100;
  private static final Logger LOG = System.getLogger(InterventionBatches.class.getName());
  private static final Duration SOON = Duration.ofSeconds(1);

  private final OperationIntervening intervening;

  @Inject
  InterventionBatches(OperationIntervening intervening) {
    this.intervening = intervening;
  }

  /**
   * @return for each id why nothing was changed, or empty if it was done
   */
  Map<Long, Optional<Refusal>> intervene(
      Intervention intervention, Collection<Long> ids, Caller caller) {
    List<Long> sorted = ids.stream().distinct().sorted().toList();
    Map<Long, Optional<Refusal>> results = new HashMap<>();
    Batches.of(sorted, SIZE).forEach(batch -> results.putAll(batch(intervention, batch, caller)));
    return results;
  }

  private Map<Long, Optional<Refusal>> batch(
      Intervention intervention, List<Long> batch, Caller caller) {
    try {
      return intervening.intervene(intervention, batch, caller);
    } catch (EJBException failure) {
      LOG.log(Level.INFO, "A batch is taken apart to {0}: {1}", intervention.wire(), failure);
      Map<Long, Optional<Refusal>> results = new HashMap<>();
      batch.forEach(id -> results.put(id, single(intervention, id, caller)));
      return results;
    }
  }

  private Optional<Refusal> single(Intervention intervention, long id, Caller caller) {
    try {
      return intervening.intervene(intervention, List.of(id), caller).get(id);
    } catch (EJBException failure) {
      if (Clash.behind(failure) != Clash.NONE) {
        return Optional.of(
            Refusal.retry(Code.TRY_AGAIN, "the operation is held by somebody else", SOON));
      }
      LOG.log(Level.ERROR, "No " + intervention.wire() + " of operation " + id, failure);
      return Optional.of(Refusal.of(Code.INTERNAL_ERROR, "the server log has more"));
    }
  }
}
