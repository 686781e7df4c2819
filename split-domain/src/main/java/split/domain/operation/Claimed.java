package split.domain.operation;

import java.util.List;
import split.vocabulary.LeasedOperation;

/**
 * What was leased at once.
 *
 * @param retries those that were penalised before, or retried by a person
 */
public record Claimed(List<LeasedOperation> fresh, List<LeasedOperation> retries) {
  static final Claimed NOTHING = new Claimed(List.of(), List.of());

  public Claimed {
    fresh = List.copyOf(fresh);
    retries = List.copyOf(retries);
  }
}
