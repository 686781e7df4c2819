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
    if (expected == null) {
      return new InterventionAnswer.Counted(
          reading.count(intervention, filter, caller.scope(), asOf));
    }
    return recount(intervention, filter, expected, asOf, caller)
        .<InterventionAnswer>map(InterventionAnswer.Refused::new)
        .orElseGet(() -> apply(intervention, filter, expected, asOf, caller));
  }

  /**
   * @return why not to begin, if by now the filter finds others than the caller was told of
   */
  @Needs(Right.OPERATE)
  public Optional<Refusal> recount(
      Intervention intervention,
      OperationFilter filter,
      long expected,
      Instant asOf,
      Caller caller) {
    long count = reading.count(intervention, filter, caller.scope(), asOf);
    return expected == count ? Optional.empty() : Optional.of(otherCount(expected, count));
  }

  /**
   * The next few of them, for who wants to see how far it is, and to be able to stop.
   *
   * @param asOf when it began; what failed later is left out
   * @param after the last one of the portion before; 0 to begin
   */
  @Needs(Right.OPERATE)
  public Portion portion(
      Intervention intervention, OperationFilter filter, Instant asOf, long after, Caller caller) {
    List<Long> ids = reading.next(intervention, filter, caller.scope(), asOf, after);
    return ids.isEmpty()
        ? Portion.END
        : Portion.of(
            ids.stream().max(Comparator.naturalOrder()).orElseThrow(),
            batches.intervene(intervention, ids, caller).values());
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
    Portion portion = portion(intervention, filter, asOf, 0, caller);
    while (!portion.isEnd()) {
      done += portion.done();
      portion.refused().forEach((code, times) -> refused.merge(code, times, Long::sum));
      portion = portion(intervention, filter, asOf, portion.last(), caller);
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
