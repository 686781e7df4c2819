package split.domain.channel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.domain.marketplace.Setting;
import split.vocabulary.Code;
import split.vocabulary.Violation;

/**
 * A channel's settings as a form shows them, group by group: what holds, where it comes from, and
 * what is wrong with it.
 */
public record ChannelForm(List<FieldState> fields, Readiness readiness) {
  static ChannelForm of(ChannelState channel, ChannelSchema schema) {
    Readiness readiness = ReadinessPolicy.of(channel);
    Map<String, Violation> unusable =
        readiness.unusable().stream()
            .collect(Collectors.toMap(Violation::pointer, Function.identity()));
    List<FieldState> fields =
        schema.fields().stream()
            .filter(field -> field.pointer().startsWith(ChannelFields.SETTINGS))
            .map(
                field ->
                    state(
                        field,
                        channel,
                        unusable.getOrDefault(field.pointer(), missing(field, readiness))))
            .toList();
    return new ChannelForm(fields, readiness);
  }

  private static FieldState state(SchemaField field, ChannelState channel, Violation wrong) {
    Setting setting = field.setting();
    Won<String> won = channel.held().shown().get(setting.name());
    String stored =
        setting.secret() && channel.secrets().containsKey(setting.name())
            ? Masked.VALUE
            : channel.profile().settings().get(setting.name());
    return new FieldState(field, field.json(won.value()), won.source(), field.json(stored), wrong);
  }

  /** Null if nothing that is on lacks it. */
  private static Violation missing(SchemaField field, Readiness readiness) {
    return Stream.concat(Stream.of(readiness.activation()), readiness.flags().stream())
        .filter(lack -> lack.on() && lack.missing().contains(field.setting().name()))
        .map(lack -> Violation.of(Code.SETTING_MISSING, field.pointer(), lack.who() + " needs it"))
        .findFirst()
        .orElse(null);
  }
}
