package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Packages with their items and order items; one query for a whole package, however many lines it
 * has.
 */
@Dependent
public class Packages {
  private final EntityManager em;

  @Inject
  public Packages(EntityManager em) {
    this.em = em;
  }

  public void add(Package added) {
    em.persist(added);
  }

  public void remove(List<PackageItem> gone) {
    gone.forEach(em::remove);
  }

  /**
   * Writes now what was added and changed, so that a broken constraint shows here and versions are
   * current.
   */
  public void flush() {
    em.flush();
  }

  /**
   * The package with this number, locked until the transaction ends: splits of one source come one
   * after the other.
   */
  public Optional<Package> lockedByNumber(long channelId, String number) {
    return em.createQuery(
            "select p from Package p where p.channelId = :channel and p.number = :number",
            Package.class)
        .setParameter("channel", channelId)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * Every package of the order with this number, dead ones too, locked in the order of their ids.
   */
  public List<Package> lockedOfOrder(long channelId, String orderNumber) {
    return em.createQuery(
            "select p from Package p where p.order.channelId = :channel and p.order.number = :number order by p.id",
            Package.class)
        .setParameter("channel", channelId)
        .setParameter("number", orderNumber)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  public Optional<Package> locked(long id) {
    return Optional.ofNullable(em.find(Package.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<Package> find(long id) {
    return Optional.ofNullable(em.find(Package.class, id));
  }

  /** The items of these packages by the id of their package; read like {@link #itemsOf}. */
  public Map<Long, List<PackageItem>> itemsByPackage(Collection<Package> packages) {
    return itemsOf(packages).stream().collect(Collectors.groupingBy(item -> item.owner().id()));
  }

  /**
   * Everything in these packages, with order items and order: one query, however many lines there
   * are.
   */
  public List<PackageItem> itemsOf(Collection<Package> packages) {
    return packages.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                select i from PackageItem i join fetch i.orderItem
                where i.owner in :packages order by i.id
                """,
                PackageItem.class)
            .setHint("eclipselink.join-fetch", "i.orderItem.order")
            .setParameter("packages", packages)
            .getResultList();
  }

  public List<Package> childrenOf(long splitId) {
    return em.createQuery(
            "select p from Package p where p.splitId = :split order by p.id", Package.class)
        .setParameter("split", splitId)
        .getResultList();
  }

  /** The same, locked in the order of their ids. */
  public List<Package> lockedChildrenOf(long splitId) {
    return em.createQuery(
            "select p from Package p where p.splitId = :split order by p.id", Package.class)
        .setParameter("split", splitId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Which of these numbers some package of the channel has already. */
  public Set<String> taken(long channelId, Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        em.createQuery(
                "select p.number from Package p where p.channelId = :channel and p.number in :numbers",
                String.class)
            .setParameter("channel", channelId)
            .setParameter("numbers", numbers)
            .getResultList());
  }

  /** This package and all others of its order, dead ones too. */
  public List<Package> ofOrderOf(long packageId) {
    return em.createQuery(
            """
            select p from Package p join fetch p.order
            where p.order.id = (select o.order.id from Package o where o.id = :package) order by p.id
            """,
            Package.class)
        .setParameter("package", packageId)
        .getResultList();
  }
}
