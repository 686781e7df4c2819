package split.domain.channel;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import split.domain.channel.Readiness.Lack;
import split.vocabulary.Code;
import split.vocabulary.Violation;

/**
 * Nothing is switched on without what it needs, and what is on keeps what it has. What was on
 * before it was needed, or lost it to the environment, may still be changed in all else: {@link
 * Readiness} tells what it lacks.
 */
final class GuardPolicy {
  private GuardPolicy() {}

  /**
   * @param before empty for a channel that is being created
   */
  static List<Violation> check(Optional<ChannelState> before, ChannelState after) {
    List<Lack> now = ReadinessPolicy.lacks(after);
    Optional<List<Lack>> then = before.map(ReadinessPolicy::lacks);
    return IntStream.range(0, now.size())
        .boxed()
        .flatMap(i -> refused(then.map(lacks -> lacks.get(i)), now.get(i)))
        .toList();
  }

  private static Stream<Violation> refused(Optional<Lack> before, Lack after) {
    List<String> tolerated = before.filter(Lack::on).map(Lack::missing).orElse(List.of());
    return after.on()
        ? after.missing().stream()
            .filter(setting -> !tolerated.contains(setting))
            .map(setting -> missing(setting, after))
        : Stream.empty();
  }

  private static Violation missing(String setting, Lack lack) {
    String message = lack.who() + " needs it";
    return new Violation(Code.SETTING_MISSING, Pointed.setting(setting), message, "a value", null);
  }
}
