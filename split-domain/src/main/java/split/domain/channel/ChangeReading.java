package split.domain.channel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import split.persistence.channel.ChannelChanges;
import split.persistence.channel.Channels;
import split.view.Slice;
import split.view.Window;
import split.view.channel.ChangeRow;

/** Shows who changed what of a channel, and when (N11-1). */
@Stateless
public class ChangeReading {
  @Inject private Channels channels;
  @Inject private ChannelChanges changes;

  /**
   * Newest first.
   *
   * @param pointer of one field, or null
   * @return empty if there is no such channel
   */
  public Optional<Slice<ChangeRow>> page(String slug, String pointer, Window window) {
    return channels.bySlug(slug).map(channel -> changes.page(channel, pointer, window));
  }
}
