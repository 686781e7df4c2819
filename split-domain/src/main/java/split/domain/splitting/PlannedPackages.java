package split.domain.splitting;

import java.util.List;
import split.persistence.oms.Package;
import split.vocabulary.CorrelationId;

/**
 * What a planned split has made.
 *
 * @param correlationId of the split
 */
public record PlannedPackages(CorrelationId correlationId, List<Package> children) {
  public PlannedPackages {
    children = List.copyOf(children);
  }
}
