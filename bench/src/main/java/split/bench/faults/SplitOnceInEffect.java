package split.bench.faults;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By the marketplaces' own record; and what is confirmed here is what is there. */
final class SplitOnceInEffect implements Invariant {
  @Override
  public String name() {
    return "no marketplace package is split twice in effect";
  }

  @Override
  public Stream<String> broken(Evidence evidence) {
    Map<String, CallLog.Call> splitBy = new HashMap<>();
    Stream.Builder<String> twice = Stream.builder();
    for (CallLog.Call call : evidence.calls().splits()) {
      for (String from : call.from()) {
        CallLog.Call before = splitBy.putIfAbsent(from, call);
        if (before != null) {
          twice.add("%s was split by %s and by %s".formatted(from, before, call));
        }
      }
    }
    Map<Long, List<Books.Pack>> children =
        evidence.books().packages().stream().collect(Collectors.groupingBy(Books.Pack::splitId));
    Stream<String> untold =
        evidence.books().splits().stream()
            .filter(split -> split.progress().equals("CONFIRMED"))
            .filter(split -> !evidence.interfered().contains(split.order()))
            .filter(
                split ->
                    !isDone(
                        splitBy.get(split.sourceRemoteId()),
                        children.getOrDefault(split.id(), List.of())))
            .map(
                split ->
                    "confirmed, but the marketplace has something else: %s, %s, %s"
                        .formatted(
                            split, children.get(split.id()), splitBy.get(split.sourceRemoteId())));
    return Stream.concat(twice.build(), untold);
  }

  private static boolean isDone(CallLog.Call call, List<Books.Pack> children) {
    if (call == null || children.isEmpty()) {
      return false;
    }
    Set<String> shown = new HashSet<>(call.into());
    shown.addAll(call.from());
    Set<String> ours = children.stream().map(Books.Pack::remoteId).collect(Collectors.toSet());
    return ours.size() == children.size() && shown.containsAll(ours);
  }
}
