package split.domain.channel;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import split.domain.channel.Readiness.Lack;
import split.domain.marketplace.Setting;
import split.persistence.json.Json;
import split.vocabulary.Code;
import split.vocabulary.Violation;

/**
 * What a channel needs before it may be active, and before a flag may be on (N11-1). What the
 * environment pins counts as set, and so does a default.
 */
final class ReadinessPolicy {
  static final String ACTIVE = "is_active";

  private ReadinessPolicy() {}

  static Readiness of(ChannelState channel) {
    return new Readiness(
        activation(channel),
        Arrays.stream(FeatureFlag.values()).map(flag -> of(flag, channel)).toList(),
        channel.catalogue().all().stream()
            .map(setting -> unusable(setting, channel.held()))
            .filter(Objects::nonNull)
            .toList());
  }

  /** Activation and every flag. */
  static List<Lack> lacks(ChannelState channel) {
    Readiness readiness = of(channel);
    return Stream.concat(Stream.of(readiness.activation()), readiness.flags().stream()).toList();
  }

  private static Lack activation(ChannelState channel) {
    return new Lack(
        ACTIVE,
        "/" + ACTIVE,
        channel.profile().active() || channel.held().active().value(),
        channel.catalogue().all().stream()
            .filter(Setting::required)
            .map(Setting::name)
            .filter(setting -> !channel.held().hasContent(setting))
            .toList());
  }

  private static Lack of(FeatureFlag flag, ChannelState channel) {
    boolean stored = channel.profile().featureFlags().getOrDefault(flag.wire(), false);
    return new Lack(
        flag.wire(),
        Pointed.flag(flag.wire()),
        stored || channel.held().featureFlags().get(flag.wire()).value(),
        flag.needs().stream().filter(need -> isMissing(need, channel)).map(Need::setting).toList());
  }

  private static boolean isMissing(Need need, ChannelState channel) {
    boolean applies = need.where() == null || channel.held().hasContent(need.where());
    return applies
        && channel.catalogue().knows(need.setting())
        && !channel.held().isSet(need.setting());
  }

  private static Violation unusable(Setting setting, EffectiveSettings held) {
    if (!held.isSet(setting.name())) {
      return null;
    }
    String value = held.settings().get(setting.name()).value();
    return ValuePolicy.judge(setting, Json.MAPPER.getNodeFactory().stringNode(value))
            instanceof ValueDecision.Refused(var message, var wanted)
        ? new Violation(
            Code.PAYLOAD_INVALID,
            Pointed.setting(setting.name()),
            message,
            wanted,
            setting.secret() ? null : Pointed.cut(value))
        : null;
  }
}
