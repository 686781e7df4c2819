package split.persistence.splitting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Committed answers by the key of the caller; a key belongs to one token and one channel. */
@Dependent
public class IdempotencyKeys {
  private final EntityManager em;

  @Inject
  public IdempotencyKeys(EntityManager em) {
    this.em = em;
  }

  public void add(IdempotencyKey key) {
    em.persist(key);
  }

  public Optional<IdempotencyKey> find(long tokenId, long channelId, String value) {
    return em.createQuery(
            "select k from IdempotencyKey k where k.tokenId = :token and k.channelId = :channel and k.value = :value",
            IdempotencyKey.class)
        .setParameter("token", tokenId)
        .setParameter("channel", channelId)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }
}
