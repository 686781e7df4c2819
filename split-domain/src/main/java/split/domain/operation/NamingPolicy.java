package split.domain.operation;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import split.view.operation.OperationView;
import split.vocabulary.Code;
import split.vocabulary.Intervention;
import split.vocabulary.Refusal;

/** Which operation a number means: the newest of its subject, and of these the one that failed. */
final class NamingPolicy {
  private static final Comparator<OperationView> AGE =
      Comparator.comparing(OperationView::createdAt).thenComparing(OperationView::id);

  private NamingPolicy() {}

  /** Either the operation, or why none. */
  record Choice(OperationView operation, Refusal refusal) {}

  /**
   * @param numbered all operations of this number that the caller may see
   */
  static Choice choose(
      NamedOperation named, Intervention intervention, List<OperationView> numbered) {
    List<OperationView> newest =
        numbered.stream()
            .filter(each -> named.kind() == null || named.kind().equals(each.kind()))
            .filter(each -> named.channel() == null || named.channel().equals(each.channel()))
            .collect(
                Collectors.toMap(
                    each -> new Subject(each.kind(), each.subjectId()),
                    Function.identity(),
                    BinaryOperator.maxBy(AGE)))
            .values()
            .stream()
            .toList();
    List<OperationView> failed =
        newest.stream().filter(each -> intervention.isFor(each.status())).toList();
    List<OperationView> fitting = failed.isEmpty() ? newest : failed;
    return switch (fitting.size()) {
      case 0 -> new Choice(null, Refusal.of(Code.NOT_FOUND, "no operation has this number"));
      case 1 -> new Choice(fitting.getFirst(), null);
      default -> new Choice(null, ambiguous(fitting));
    };
  }

  private record Subject(String kind, long id) {}

  private static Refusal ambiguous(List<OperationView> fitting) {
    return Refusal.of(
        Code.OPERATION_AMBIGUOUS,
        fitting.stream()
            .map(each -> "%d (%s, %s)".formatted(each.id(), each.kind(), each.channel()))
            .sorted()
            .collect(Collectors.joining(", ", "it may be ", "")));
  }
}
