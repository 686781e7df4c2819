package split.domain.channel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.persistence.channel.Channel;
import split.persistence.channel.ChannelChanges;
import split.persistence.channel.Channels;
import split.vocabulary.Authorship;
import split.vocabulary.Code;
import split.vocabulary.FieldChange;
import split.vocabulary.Refusal;
import split.vocabulary.Right;

/** Takes back one change of a channel, which is a change of its own (N11-1). */
@Stateless
public class ChangeUndoing {
  @Inject private Channels channels;
  @Inject private ChannelChanges changes;
  @Inject private ChannelResolving resolving;
  @Inject private ChannelKeeping keeping;

  /**
   * @param insisting even if the value was changed since
   * @return empty if there is no such channel
   */
  @Needs(Right.ADMIN)
  public Optional<ChannelAnswer> undo(
      String slug, long id, boolean insisting, Authorship authorship) {
    return channels
        .bySlug(slug)
        .map(
            channel ->
                changes
                    .find(channel, id)
                    .map(change -> undo(channel, change, insisting, authorship.undoing(id)))
                    .orElseGet(ChangeUndoing::unknown));
  }

  private ChannelAnswer undo(
      Channel channel, FieldChange change, boolean insisting, Authorship authorship) {
    String now = ChannelFields.of(resolving.state(channel)).get(change.pointer());
    return switch (UndoPolicy.decide(change, now, insisting)) {
      case UndoDecision.Undo(var said) ->
          keeping.patch(channel.slug(), said, List.of(), authorship).orElseThrow();
      case UndoDecision.Refused(var refusal) -> new ChannelAnswer.Refused(refusal);
    };
  }

  private static ChannelAnswer unknown() {
    return new ChannelAnswer.Refused(
        Refusal.of(Code.NOT_FOUND, "the channel has no change of this id"));
  }
}
