package split.domain.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import split.domain.access.Needs;
import split.view.operation.OperationView;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.Intervention;
import split.vocabulary.Refusal;
import split.vocabulary.Right;

/** Intervenes in operations that are named one by one; one bad row harms no other (FIX-5). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NamedIntervening {
  private static final int ROWS_A_LOOK = 1000;

  @Inject private OperationReading reading;
  @Inject private InterventionBatches batches;

  /**
   * @return in the order of the rows, why nothing was changed, or empty if it was done
   */
  @Needs(Right.OPERATE)
  public List<Optional<Refusal>> intervene(
      Intervention intervention, List<NamedOperation> rows, Caller caller) {
    return Batches.of(rows, ROWS_A_LOOK)
        .flatMap(some -> some(intervention, some, caller).stream())
        .toList();
  }

  private List<Optional<Refusal>> some(
      Intervention intervention, List<NamedOperation> rows, Caller caller) {
    Set<Long> known =
        reading.known(
            rows.stream().map(NamedOperation::id).filter(Objects::nonNull).toList(),
            caller.scope());
    Map<String, List<OperationView>> numbered =
        reading
            .numbered(
                rows.stream().map(NamedOperation::number).filter(Objects::nonNull).toList(),
                caller.scope())
            .stream()
            .collect(Collectors.groupingBy(OperationView::number));
    List<Chosen> chosen =
        rows.stream().map(row -> choose(row, intervention, known, numbered)).toList();
    Map<Long, Optional<Refusal>> results =
        batches.intervene(
            intervention,
            chosen.stream().map(Chosen::id).filter(Objects::nonNull).toList(),
            caller);
    return chosen.stream()
        .map(row -> row.id() == null ? Optional.of(row.refusal()) : results.get(row.id()))
        .toList();
  }

  private record Chosen(Long id, Refusal refusal) {}

  private static Chosen choose(
      NamedOperation row,
      Intervention intervention,
      Set<Long> known,
      Map<String, List<OperationView>> numbered) {
    if (row.id() != null) {
      return known.contains(row.id())
          ? new Chosen(row.id(), null)
          : new Chosen(null, Refusal.of(Code.NOT_FOUND, "there is no such operation"));
    }
    var choice =
        NamingPolicy.choose(row, intervention, numbered.getOrDefault(row.number(), List.of()));
    return new Chosen(
        choice.operation() == null ? null : choice.operation().id(), choice.refusal());
  }
}
