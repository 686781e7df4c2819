package split.domain.flowtrigger;

import java.util.List;
import java.util.Optional;
import split.domain.channel.EffectiveChannel;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;

/**
 * Whether a flow may be set going by hand. Its flag is not asked: that says what the channel does
 * by itself.
 */
final class TriggerPolicy {
  private static final int LONGEST = 200;

  private TriggerPolicy() {}

  static Optional<Refusal> refusal(Trigger trigger, EffectiveChannel channel) {
    Optional<TriggerableFlow> flow = FlowCatalogue.named(trigger.flow());
    if (flow.isEmpty()) {
      return Optional.of(Refusal.of(Code.NOT_FOUND, "there is no such flow"));
    }
    if (!flow.get().isAvailable()) {
      return Optional.of(
          Refusal.of(
              Code.FLOW_NOT_AVAILABLE, "this version has no flow " + flow.get().name() + " yet"));
    }
    if (!channel.active()) {
      return Optional.of(Refusal.of(Code.CHANNEL_INACTIVE, "the channel is not active"));
    }
    return isUsable(trigger.about()) ? Optional.empty() : Optional.of(missing(flow.get()));
  }

  private static boolean isUsable(String about) {
    return about != null && !about.isBlank() && about.length() <= LONGEST;
  }

  private static Refusal missing(TriggerableFlow flow) {
    return Refusal.of(
        List.of(
            new Violation(
                Code.PAYLOAD_INVALID,
                "/payload/" + flow.takes().wire(),
                "is required",
                "1 to " + LONGEST + " characters",
                null)));
  }
}
