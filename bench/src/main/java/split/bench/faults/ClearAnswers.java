package split.bench.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Nobody is refused without cause, told of an internal error, or left without a last word. */
final class ClearAnswers implements Invariant {
  /** Says that nothing was done and that the request is to be repeated. */
  private static final Set<String> LATER = Set.of("in_progress", "rate_limited");

  @Override
  public String name() {
    return "every client gets a clear answer in the end";
  }

  @Override
  public Stream<String> broken(Evidence evidence) {
    Stream<String> refused =
        evidence.history().stream()
            .filter(each -> each.outcome() == Outcome.FAIL)
            .filter(each -> !LATER.contains(each.code()) && !isExpected(each))
            .map(each -> "refused without cause: " + each);
    Stream<String> internal =
        evidence.history().stream()
            .filter(each -> each.status() == 500)
            .map(each -> "an internal error instead of try_again: " + each);
    Map<Request.Asked, Invocation> last = new HashMap<>();
    evidence.history().stream()
        .filter(each -> !each.asked().kind().equals("replay"))
        .forEach(
            each -> {
              if (!last.containsKey(each.asked()) || each.outcome() != Outcome.UNKNOWN) {
                last.put(each.asked(), each);
              }
            });
    Stream<String> unanswered =
        last.values().stream()
            .filter(each -> each.outcome() == Outcome.UNKNOWN)
            .map(each -> "never answered: " + each);
    return Stream.of(refused, internal, unanswered).flatMap(lines -> lines);
  }

  private static boolean isExpected(Invocation refused) {
    return switch (refused.asked().kind()) {
      case "cancel" -> refused.code().equals("split_not_cancellable");
      case "split" ->
          refused.asked().errand().equals(Errand.Kind.CONFLICTING.word())
              && refused.code().equals("already_split");
      default -> false;
    };
  }
}
