package split.persistence.splitting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** Committed answers by the key of the caller; a key belongs to one token and one channel. */
@Dependent
public class IdempotencyKeys {
  private static final String DELETE_OLD =
      """
      delete from idempotency_key where id in
        (select id from idempotency_key where created_at < ?1 order by created_at limit ?2)
      """;

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

  /**
   * The oldest first.
   *
   * @return how many were deleted
   */
  public int deleteMadeBefore(Instant cutoff, int limit) {
    return em.createNativeQuery(DELETE_OLD)
        .setParameter(1, Timestamp.from(cutoff))
        .setParameter(2, limit)
        .executeUpdate();
  }
}
