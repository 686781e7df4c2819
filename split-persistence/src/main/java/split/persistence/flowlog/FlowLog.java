package split.persistence.flowlog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import split.vocabulary.Step;

/** The step log. */
@Dependent
public class FlowLog {
  private final EntityManager em;
  private final SealedUntil sealed;

  @Inject
  public FlowLog(EntityManager em, SealedUntil sealed) {
    this.em = em;
    this.sealed = sealed;
  }

  public void add(
      String correlationId,
      Long channelId,
      String flow,
      String number,
      List<Step> steps,
      Instant now) {
    for (Step step : steps) {
      Instant at = sealed.date(step.at(), now);
      em.persist(new FlowLogEntry(correlationId, channelId, flow, number, step, at));
    }
  }
}
