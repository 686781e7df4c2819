package split.persistence.channel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** All channels, active or not. */
@Dependent
public class Channels {
  private final EntityManager em;

  @Inject
  public Channels(EntityManager em) {
    this.em = em;
  }

  public void add(Channel channel) {
    em.persist(channel);
  }

  public Optional<Channel> find(long id) {
    return Optional.ofNullable(em.find(Channel.class, id));
  }

  public Optional<Channel> bySlug(String slug) {
    return em.createQuery("select c from Channel c where c.slug = :slug", Channel.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  public List<Channel> page(int limit, int offset) {
    return em.createQuery("select c from Channel c order by c.slug", Channel.class)
        .setMaxResults(limit)
        .setFirstResult(offset)
        .getResultList();
  }

  public long count() {
    return em.createQuery("select count(c) from Channel c", Long.class).getSingleResult();
  }

  /** Brings a lost race to light here and not at the commit. */
  public void flush() {
    em.flush();
  }
}
