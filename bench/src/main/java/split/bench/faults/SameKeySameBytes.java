package split.bench.faults;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every answer to one key, at whatever node and however much later. */
final class SameKeySameBytes implements Invariant {
  @Override
  public String name() {
    return "same key, same bytes";
  }

  @Override
  public Stream<String> broken(Evidence evidence) {
    return evidence.history().stream()
        .filter(each -> each.is("split", Outcome.OK) || each.is("replay", Outcome.OK))
        .collect(Collectors.groupingBy(Invocation::key))
        .values()
        .stream()
        .filter(answers -> digests(answers) > 1)
        .map(answers -> "different answers to one key: " + answers);
  }

  private static long digests(List<Invocation> answers) {
    return answers.stream().map(Invocation::digest).distinct().count();
  }
}
