package split.domain.channel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import split.persistence.channel.Channels;

/** Looks a channel up in the database. */
@Stateless
public class ChannelReading {
  @Inject private Channels channels;
  @Inject private ChannelResolving resolving;

  public Optional<EffectiveChannel> bySlug(String slug) {
    return channels.bySlug(slug).map(resolving::effective);
  }

  public Optional<EffectiveChannel> byId(long id) {
    return channels.find(id).map(resolving::effective);
  }
}
