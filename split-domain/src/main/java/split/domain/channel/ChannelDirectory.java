package split.domain.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds channels as they hold right now; what it says is at most a second old. */
@ApplicationScoped
public class ChannelDirectory {
  @Inject private ChannelReading reading;
  @Inject private RememberedChannels remembered;

  public Optional<EffectiveChannel> bySlug(String slug) {
    if (slug == null || !Slug.isUsable(slug)) {
      return Optional.empty();
    }
    return remembered.bySlug(slug, reading::bySlug);
  }

  /** What stands in for lanes that are no channel, too: see {@link EffectiveChannel#NONE}. */
  public Optional<EffectiveChannel> byId(long id) {
    return id <= EffectiveChannel.NONE.id()
        ? Optional.of(EffectiveChannel.NONE)
        : remembered.byId(id, reading::byId);
  }
}
