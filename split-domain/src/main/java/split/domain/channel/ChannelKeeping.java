package split.domain.channel;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import split.domain.contention.Clash;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Marketplaces;
import split.persistence.channel.Channel;
import split.persistence.channel.Channels;
import split.vocabulary.ChannelProfile;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;

/** Creates, changes and shows channels (ADM-1). */
@Stateless
public class ChannelKeeping {
  @Inject private Channels channels;
  @Inject private ChannelResolving resolving;
  @Inject private ChannelSecrets secrets;
  @Inject private Marketplaces marketplaces;
  @Inject private Clock clock;
  @Inject private Event<ChannelChanged> changed;
  @Resource private SessionContext context;

  /**
   * Creates the channel, or puts what is said in the place of everything that was there; a mask
   * keeps its secret.
   *
   * @param shape what was found wrong while reading
   */
  public ChannelAnswer put(String slug, ChannelDescription said, List<Violation> shape) {
    Optional<Channel> known = channels.bySlug(slug);
    Channel channel = known.orElseGet(() -> new Channel(slug, clock.instant()));
    return save(channel, known.isPresent(), ChannelMerging.blank(slug), said, shape);
  }

  /** Changes what is said and nothing else; empty if there is no such channel. */
  public Optional<ChannelAnswer> patch(
      String slug, ChannelDescription said, List<Violation> shape) {
    return channels
        .bySlug(slug)
        .map(channel -> save(channel, true, channel.profile(), said, shape));
  }

  public Optional<ChannelFacts> find(String slug) {
    return channels.bySlug(slug).map(ChannelFacts::of);
  }

  public Optional<EffectiveSettings> effective(String slug) {
    return channels.bySlug(slug).map(resolving::settings);
  }

  public List<ChannelFacts> page(int limit, int offset) {
    return channels.page(limit, offset).stream().map(ChannelFacts::of).toList();
  }

  public long count() {
    return channels.count();
  }

  private ChannelAnswer save(
      Channel channel,
      boolean known,
      ChannelProfile base,
      ChannelDescription said,
      List<Violation> shape) {
    if (said.version() != null && said.version() != channel.version()) {
      return changed("the channel has version %d".formatted(channel.version()));
    }
    String marketplace = said.marketplace() == null ? base.marketplace() : said.marketplace();
    SettingCatalogue catalogue = resolving.catalogue(marketplace);
    Map<String, String> stored = known ? channel.secrets() : Map.of();
    List<String> names = marketplaces.all().stream().map(Marketplace::name).toList();
    List<Violation> violations =
        Stream.concat(
                shape.stream(),
                ChannelPolicy.check(said, catalogue, stored.keySet(), names).stream())
            .toList();
    if (!violations.isEmpty()) {
      return new ChannelAnswer.Refused(Refusal.of(violations));
    }
    Map<String, String> sealed = secrets.sealed(channel.slug(), stored, said.settings(), catalogue);
    channel.describe(ChannelMerging.over(base, said, catalogue), sealed, clock.instant());
    return stored(channel, known);
  }

  private ChannelAnswer stored(Channel channel, boolean known) {
    try {
      if (!known) {
        channels.add(channel);
      }
      channels.flush();
    } catch (PersistenceException lost) {
      if (Clash.behind(lost) != Clash.LOST_RACE) {
        throw lost;
      }
      return changed("somebody changed the channel at the same time");
    }
    changed.fire(new ChannelChanged(channel.id(), channel.slug(), !known));
    return new ChannelAnswer.Saved(ChannelFacts.of(channel), !known);
  }

  private ChannelAnswer changed(String detail) {
    context.setRollbackOnly();
    return new ChannelAnswer.Refused(Refusal.of(Code.CHANNEL_CHANGED, detail));
  }
}
