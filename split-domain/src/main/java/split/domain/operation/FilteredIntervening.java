package split.domain.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import split.domain.access.Needs;
import split.view.operation.OperationFilter;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.Intervention;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Violation;

/**
 * Intervenes in all operations that a filter finds, once the caller has seen how many that are
 * (FIX-5). What fails after the count is left out.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FilteredIntervening {
  @Inject private OperationReading reading;
  @Inject private InterventionBatches batches;
  @Inject private Clock clock;

  /**
   * @param expected as the caller was told before; null to be told
   */
  @Needs(Right.OPERATE)
  public InterventionAnswer intervene(
      Intervention intervention, OperationFilter filter, Long expected, Caller caller) {
    Instant asOf = clock.instant();
    long count = reading.count(intervention, filter, caller.scope(), asOf);
    if (expected == null) {
      return new InterventionAnswer.Counted(count);
    }
    return expected == count
        ? apply(intervention, filter, count, asOf, caller)
        : new InterventionAnswer.Refused(otherCount(expected, count));
  }

  /**
   * The same, for who has not asked for a count.
   *
   * @return how many it was done to
   */
  @Needs(Right.OPERATE)
  public long intervene(Intervention intervention, OperationFilter filter, Caller caller) {
    Instant asOf = clock.instant();
    long count = reading.count(intervention, filter, caller.scope(), asOf);
    return apply(intervention, filter, count, asOf, caller).done();
  }

  private InterventionAnswer.Applied apply(
      Intervention intervention, OperationFilter filter, long count, Instant asOf, Caller caller) {
    long done = 0;
    Map<Code, Long> refused = new EnumMap<>(Code.class);
    List<Long> ids = reading.next(intervention, filter, caller.scope(), asOf, 0);
    while (!ids.isEmpty()) {
      for (Optional<Refusal> result : batches.intervene(intervention, ids, caller).values()) {
        result.ifPresent(refusal -> refused.merge(refusal.code(), 1L, Long::sum));
        done += result.isEmpty() ? 1 : 0;
      }
      long last = ids.stream().max(Comparator.naturalOrder()).orElseThrow();
      ids = reading.next(intervention, filter, caller.scope(), asOf, last);
    }
    return new InterventionAnswer.Applied(count, done, refused);
  }

  private static Refusal otherCount(long expected, long count) {
    return Refusal.of(
        List.of(
            new Violation(
                Code.COUNT_CHANGED,
                "",
                "the filter finds %d operations by now".formatted(count),
                String.valueOf(expected),
                String.valueOf(count))));
  }
}
