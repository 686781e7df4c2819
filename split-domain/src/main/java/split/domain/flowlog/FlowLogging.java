package split.domain.flowlog;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import split.persistence.flowlog.FlowLog;
import split.vocabulary.CorrelationId;
import split.vocabulary.Step;

/** Puts steps on record that belong to no other transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FlowLogging {
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  public void add(
      CorrelationId correlationId, long channelId, String flow, String number, List<Step> steps) {
    flowLog.add(correlationId.value(), channelId, flow, number, steps, clock.instant());
  }
}
