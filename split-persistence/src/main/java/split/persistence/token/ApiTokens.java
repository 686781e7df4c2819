package split.persistence.token;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The credentials of all callers, ended ones too. */
@Dependent
public class ApiTokens {
  private final EntityManager em;

  @Inject
  public ApiTokens(EntityManager em) {
    this.em = em;
  }

  public void add(ApiToken token) {
    em.persist(token);
  }

  /** Writes now, so that ids are known. */
  public void flush() {
    em.flush();
  }

  public Optional<ApiToken> find(long id) {
    return Optional.ofNullable(em.find(ApiToken.class, id));
  }

  public Optional<ApiToken> locked(long id) {
    return Optional.ofNullable(em.find(ApiToken.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** With what it signs by, in one query: this is asked for before each request. */
  public Optional<ApiToken> byHash(String hash) {
    return em
        .createQuery(
            "select t from ApiToken t left join fetch t.signatureSecrets where t.hash = :hash",
            ApiToken.class)
        .setParameter("hash", hash)
        .getResultList()
        .stream()
        .findFirst();
  }

  public List<ApiToken> page(int limit, int offset) {
    return em.createQuery("select t from ApiToken t order by t.id", ApiToken.class)
        .setMaxResults(limit)
        .setFirstResult(offset)
        .getResultList();
  }

  public long count() {
    return em.createQuery("select count(t) from ApiToken t", Long.class).getSingleResult();
  }

  /** Makes starting nodes wait for each other until the transaction ends. */
  public void lockStartUp() {
    em.createNativeQuery("select id from start_up_lock where id = 1 for update").getSingleResult();
  }
}
