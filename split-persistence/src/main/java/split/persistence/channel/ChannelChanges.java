package split.persistence.channel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import split.persistence.Conditions;
import split.view.Slice;
import split.view.Window;
import split.view.channel.ChangeRow;
import split.vocabulary.Authorship;
import split.vocabulary.FieldChange;

/** The changes of all channels. */
@Dependent
public class ChannelChanges {
  private static final String ROW =
      """
      select new split.view.channel.ChangeRow(c.id, c.channelVersion, c.pointer, c.secret, c.oldValue, c.newValue,
        c.undoesId, c.changedBy, c.correlationId, c.changedAt)
      """;
  private static final String FROM = "from ChannelChange c";

  private final EntityManager em;

  @Inject
  public ChannelChanges(EntityManager em) {
    this.em = em;
  }

  public void add(Channel channel, List<FieldChange> changes, Authorship authorship) {
    changes.forEach(change -> em.persist(new ChannelChange(channel, change, authorship)));
  }

  public Optional<FieldChange> find(Channel channel, long id) {
    return em.createQuery(
            "select c from ChannelChange c where c.id = :id and c.channelId = :channel",
            ChannelChange.class)
        .setParameter("id", id)
        .setParameter("channel", channel.id())
        .getResultStream()
        .findFirst()
        .map(ChannelChange::change);
  }

  /** Newest first. */
  public Slice<ChangeRow> page(Channel channel, String pointer, Window window) {
    return new Conditions()
        .and("c.channelId = :channel", "channel", channel.id())
        .and("c.pointer = :pointer", "pointer", pointer)
        .slice(em, ChangeRow.class, ROW, FROM, "c.changedAt desc, c.id desc", window);
  }
}
