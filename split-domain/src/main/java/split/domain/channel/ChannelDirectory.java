package split.domain.channel;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import split.persistence.channel.Channels;

/** Finds channels as they hold right now; what it says is at most a second old. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ChannelDirectory {
  @Inject private Channels channels;
  @Inject private ChannelResolving resolving;
  @Inject private RememberedChannels remembered;

  public Optional<EffectiveChannel> bySlug(String slug) {
    if (slug == null || !Slug.isUsable(slug)) {
      return Optional.empty();
    }
    return remembered.bySlug(slug, wanted -> channels.bySlug(wanted).map(resolving::effective));
  }

  public Optional<EffectiveChannel> byId(long id) {
    return remembered.byId(id, wanted -> channels.find(wanted).map(resolving::effective));
  }
}
