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

  @Inject
  public FlowLog(EntityManager em) {
    this.em = em;
  }

  public void add(
      String correlationId,
      Long channelId,
      String flow,
      String number,
      List<Step> steps,
      Instant now) {
    steps.forEach(
        step -> em.persist(new FlowLogEntry(correlationId, channelId, flow, number, step, now)));
  }
}
