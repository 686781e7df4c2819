package split.domain.channel;

import split.vocabulary.Refusal;

/** How a change of a channel ended. */
public sealed interface ChannelAnswer {
  record Saved(ChannelFacts channel, boolean created) implements ChannelAnswer {}

  record Refused(Refusal refusal) implements ChannelAnswer {}
}
