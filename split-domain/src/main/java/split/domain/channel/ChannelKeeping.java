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
import split.domain.access.Needs;
import split.domain.contention.Clash;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Marketplaces;
import split.persistence.channel.Channel;
import split.persistence.channel.ChannelChanges;
import split.persistence.channel.Channels;
import split.vocabulary.Authorship;
import split.vocabulary.ChannelProfile;
import split.vocabulary.Code;
import split.vocabulary.FieldChange;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Violation;

/** Creates and changes channels (ADM-1). */
@Stateless
public class ChannelKeeping {
  @Inject private Channels channels;
  @Inject private ChannelChanges changes;
  @Inject private ChannelResolving resolving;
  @Inject private ChannelSecrets secrets;
  @Inject private Marketplaces marketplaces;
  @Inject private Clock clock;
  @Inject private Event<ChannelChanged> told;
  @Resource private SessionContext context;

  /**
   * Creates the channel, or puts what is said in the place of everything that was there; a mask
   * keeps its secret.
   *
   * @param shape what was found wrong while reading
   */
  @Needs(Right.ADMIN)
  public ChannelAnswer put(
      String slug, ChannelDescription said, List<Violation> shape, Authorship authorship) {
    Optional<Channel> known = channels.bySlug(slug);
    Channel channel = known.orElseGet(() -> new Channel(slug, clock.instant()));
    return save(
        channel, known.map(resolving::state), ChannelMerging.blank(slug), said, shape, authorship);
  }

  /** Changes what is said and nothing else; empty if there is no such channel. */
  @Needs(Right.ADMIN)
  public Optional<ChannelAnswer> patch(
      String slug, ChannelDescription said, List<Violation> shape, Authorship authorship) {
    return channels
        .bySlug(slug)
        .map(
            channel ->
                save(
                    channel,
                    Optional.of(resolving.state(channel)),
                    channel.profile(),
                    said,
                    shape,
                    authorship));
  }

  private ChannelAnswer save(
      Channel channel,
      Optional<ChannelState> before,
      ChannelProfile base,
      ChannelDescription said,
      List<Violation> shape,
      Authorship authorship) {
    if (said.version() != null && said.version() != channel.version()) {
      return outrun("the channel has version %d".formatted(channel.version()));
    }
    Map<String, String> stored = before.isPresent() ? channel.secrets() : Map.of();
    ChannelPolicy.Draft draft = draft(base, said, stored);
    Map<String, String> sealed = secrets.sealed(channel.slug(), stored, draft);
    ChannelState after =
        resolving.state(channel.slug(), draft.profile(), sealed, draft.catalogue());
    List<Violation> violations =
        Stream.of(shape, draft.violations(), GuardPolicy.check(before, after))
            .flatMap(List::stream)
            .toList();
    if (!violations.isEmpty()) {
      return new ChannelAnswer.Refused(Refusal.of(violations));
    }
    channel.describe(draft.profile(), sealed, clock.instant());
    return stored(channel, before.isEmpty(), ChangePolicy.between(before, after), authorship);
  }

  private ChannelPolicy.Draft draft(
      ChannelProfile base, ChannelDescription said, Map<String, String> stored) {
    String marketplace = said.marketplace() == null ? base.marketplace() : said.marketplace();
    return ChannelPolicy.draft(
        base,
        said,
        resolving.catalogue(marketplace),
        stored.keySet(),
        marketplaces.all().stream().map(Marketplace::name).toList());
  }

  private ChannelAnswer stored(
      Channel channel, boolean created, List<FieldChange> changed, Authorship authorship) {
    try {
      if (created) {
        channels.add(channel);
      }
      channels.flush();
    } catch (PersistenceException lost) {
      if (Clash.behind(lost) != Clash.LOST_RACE) {
        throw lost;
      }
      return outrun("somebody changed the channel at the same time");
    }
    changes.add(channel, changed, authorship);
    told.fire(new ChannelChanged(channel.id(), channel.slug(), created));
    return new ChannelAnswer.Saved(
        ChannelFacts.of(channel, resolving.state(channel).catalogue()), created);
  }

  private ChannelAnswer outrun(String detail) {
    context.setRollbackOnly();
    return new ChannelAnswer.Refused(Refusal.of(Code.CHANNEL_CHANGED, detail));
  }
}
