package split.domain.channel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import split.vocabulary.FieldChange;

/** What of a channel a change has changed, field by field. */
final class ChangePolicy {
  private static final String MASK = '"' + Masked.VALUE + '"';

  private ChangePolicy() {}

  /**
   * @param before empty for a channel that is being created: all that it is made with is new
   */
  static List<FieldChange> between(Optional<ChannelState> before, ChannelState after) {
    Map<String, String> old = before.map(ChannelFields::of).orElse(Map.of());
    Map<String, String> now = ChannelFields.of(after);
    Map<String, String> oldSecrets = before.map(ChannelState::secrets).orElse(Map.of());
    return Stream.concat(
            differing(old, now)
                .map(
                    pointer -> new FieldChange(pointer, false, old.get(pointer), now.get(pointer))),
            differing(oldSecrets, after.secrets())
                .map(name -> secret(name, oldSecrets::containsKey, after.secrets()::containsKey)))
        .toList();
  }

  private static FieldChange secret(
      String name, Predicate<String> before, Predicate<String> after) {
    return new FieldChange(
        Pointed.setting(name),
        true,
        before.test(name) ? MASK : null,
        after.test(name) ? MASK : null);
  }

  private static Stream<String> differing(Map<String, String> old, Map<String, String> now) {
    Set<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    return names.stream().filter(name -> !Objects.equals(old.get(name), now.get(name)));
  }
}
