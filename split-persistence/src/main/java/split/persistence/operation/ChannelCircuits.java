package split.persistence.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import split.vocabulary.Circuit;

/** Circuits of channels that have failed, or were closed by a person and had no success since. */
@Dependent
public class ChannelCircuits {
  private final EntityManager em;

  @Inject
  public ChannelCircuits(EntityManager em) {
    this.em = em;
  }

  /** By channel id. */
  public Map<Long, Circuit> all() {
    return em.createQuery("select c from ChannelCircuit c", ChannelCircuit.class)
        .getResultStream()
        .collect(Collectors.toMap(ChannelCircuit::channelId, ChannelCircuit::circuit));
  }

  /** By the channel's slug. */
  public Map<String, Circuit> bySlug() {
    return em.createQuery(
            "select s.slug, c from ChannelCircuit c join Channel s on s.id = c.channelId",
            Object[].class)
        .getResultStream()
        .collect(
            Collectors.toMap(row -> (String) row[0], row -> ((ChannelCircuit) row[1]).circuit()));
  }

  public Optional<ChannelCircuit> locked(long channelId) {
    return Optional.ofNullable(
        em.find(ChannelCircuit.class, channelId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Nodes that meet the first failure together make one circuit: they wait at the channel. */
  public ChannelCircuit lockedOrNew(long channelId) {
    return locked(channelId)
        .orElseGet(
            () -> {
              em.createNativeQuery("select id from channel where id = ?1 for update")
                  .setParameter(1, channelId)
                  .getSingleResult();
              return locked(channelId).orElseGet(() -> added(channelId));
            });
  }

  public void remove(ChannelCircuit circuit) {
    em.remove(circuit);
  }

  private ChannelCircuit added(long channelId) {
    ChannelCircuit circuit = new ChannelCircuit(channelId);
    em.persist(circuit);
    return circuit;
  }
}
