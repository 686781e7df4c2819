package split.domain.channel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import split.domain.marketplace.Marketplaces;
import split.persistence.channel.Channel;
import split.persistence.channel.Channels;
import split.view.Slice;
import split.view.Window;

/** Shows channels to those who keep them (ADM-1, N11-1). */
@Stateless
public class ChannelShowing {
  @Inject private Channels channels;
  @Inject private ChannelResolving resolving;
  @Inject private Marketplaces marketplaces;

  public Optional<ChannelFacts> find(String slug) {
    return channels.bySlug(slug).map(this::facts);
  }

  public List<ChannelFacts> page(int limit, int offset) {
    return channels.page(limit, offset).stream().map(this::facts).toList();
  }

  /** By their slugs. */
  public Slice<ChannelOverview> overview(Window window) {
    List<ChannelOverview> rows =
        channels.page(window.limit(), window.offset()).stream().map(this::overview).toList();
    return new Slice<>(channels.count(), rows);
  }

  public long count() {
    return channels.count();
  }

  public Optional<EffectiveSettings> effective(String slug) {
    return channels.bySlug(slug).map(channel -> resolving.state(channel).held());
  }

  /** What channels of this marketplace may be set to; empty if there is none of this name. */
  public Optional<ChannelSchema> schemaOf(String marketplace) {
    return marketplaces
        .named(marketplace)
        .map(found -> ChannelSchema.of(found.name(), resolving.catalogue(found.name()), List.of()));
  }

  /** With what was added to the channel's schema type. */
  public Optional<ChannelSchema> schema(String slug) {
    return channels.bySlug(slug).map(Channel::profile).map(resolving::schema);
  }

  public Optional<ChannelForm> form(String slug) {
    return channels
        .bySlug(slug)
        .map(
            channel ->
                ChannelForm.of(resolving.state(channel), resolving.schema(channel.profile())));
  }

  public Optional<Readiness> readiness(String slug) {
    return channels.bySlug(slug).map(resolving::state).map(ReadinessPolicy::of);
  }

  private ChannelOverview overview(Channel channel) {
    ChannelState state = resolving.state(channel);
    return new ChannelOverview(
        ChannelFacts.of(channel, state.catalogue()), state.held(), ReadinessPolicy.of(state));
  }

  private ChannelFacts facts(Channel channel) {
    return ChannelFacts.of(channel, resolving.state(channel).catalogue());
  }
}
