package split.bench.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a client was told is there, as it was told; and nothing is there that nobody was told. */
final class AcknowledgedOnce implements Invariant {
  private static final String CANCELLED = "CANCELLED";

  @Override
  public String name() {
    return "every acknowledged split exists exactly once";
  }

  @Override
  public Stream<String> broken(Evidence evidence) {
    List<Invocation> acknowledged =
        evidence.history().stream().filter(each -> each.is("split", Outcome.OK)).toList();
    return Stream.of(
            lost(acknowledged, evidence.books()),
            doubled(evidence.books()),
            unasked(acknowledged, evidence.books()))
        .flatMap(lines -> lines);
  }

  private static Stream<String> lost(List<Invocation> acknowledged, Books books) {
    Set<String> splits =
        books.splits().stream().map(Books.Split::correlation).collect(Collectors.toSet());
    Set<String> keys = new HashSet<>(books.keys());
    Map<Long, Books.Pack> packages =
        books.packages().stream().collect(Collectors.toMap(Books.Pack::id, Function.identity()));
    return acknowledged.stream()
        .flatMap(
            each -> {
              if (!splits.contains(each.correlation())) {
                return Stream.of("acknowledged, and not there: " + each);
              }
              if (!keys.contains(each.key())) {
                return Stream.of("acknowledged, and its key is not there: " + each);
              }
              return each.children().stream()
                  .filter(child -> !isThere(child, packages.get(child.id())))
                  .map(
                      child ->
                          "acknowledged package %s is %s: %s"
                              .formatted(child, packages.get(child.id()), each));
            });
  }

  private static boolean isThere(Invocation.Child told, Books.Pack stored) {
    return stored != null
        && isNumbered(stored, told.number())
        && stored.units().equals(told.units());
  }

  /** What was taken back gives its number free, and keeps it with a tail. */
  private static boolean isNumbered(Books.Pack stored, String number) {
    return stored.number().equals(number)
        || !stored.isLive() && stored.number().startsWith(number + "~");
  }

  private static Stream<String> doubled(Books books) {
    return books.splits().stream()
        .filter(split -> !split.progress().equals(CANCELLED))
        .collect(Collectors.groupingBy(Books.Split::source))
        .values()
        .stream()
        .filter(standing -> standing.size() > 1)
        .map(standing -> "split more than once: " + standing);
  }

  private static Stream<String> unasked(List<Invocation> acknowledged, Books books) {
    Set<String> told =
        acknowledged.stream().map(Invocation::correlation).collect(Collectors.toSet());
    return books.splits().stream()
        .filter(split -> !told.contains(split.correlation()))
        .map(split -> "stored, and no client was ever told so: " + split);
  }
}
