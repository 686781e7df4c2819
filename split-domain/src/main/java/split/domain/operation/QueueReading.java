package split.domain.operation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import split.persistence.operation.QueueCounts;
import split.view.operation.QueueCount;

/** Shows how much the durable queue holds (OPS-1). */
@Stateless
public class QueueReading {
  @Inject private QueueCounts counts;
  @Inject private Clock clock;

  public List<QueueCount> counts() {
    return counts.at(clock.instant());
  }
}
