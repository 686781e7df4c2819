package split.persistence.testing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import split.persistence.channel.Channel;
import split.persistence.oms.OrderItem;
import split.persistence.oms.Package;
import split.persistence.oms.Remote;
import split.persistence.oms.SalesOrder;
import split.persistence.oms.Shipping;
import split.persistence.splitting.IntegrationAction;
import split.persistence.splitting.SkippedGroup;
import split.persistence.splitting.Split;
import split.vocabulary.ChannelProfile;
import split.vocabulary.CorrelationId;
import split.vocabulary.PackageState;
import split.vocabulary.Right;
import split.vocabulary.TokenScope;
import split.vocabulary.Tracking;

/** Channels, orders, packages and splits to look at. */
public final class Shop {
  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  public static final TokenScope EVERYTHING = scope(TokenScope.EVERY_CHANNEL);

  private final EntityManager em;
  private final Channel channel;

  private Shop(EntityManager em, Channel channel) {
    this.em = em;
    this.channel = channel;
  }

  public static Shop open(EntityManager em, String slug) {
    Channel channel = new Channel(slug, NOON);
    channel.describe(
        new ChannelProfile(
            298, 564L, "N11:" + slug, "n11", true, false, 100, Map.of(), "{}", "{}", Map.of()),
        Map.of(),
        NOON);
    em.persist(channel);
    em.flush();
    return new Shop(em, channel);
  }

  public static Shop at(EntityManager em, String slug) {
    return new Shop(
        em,
        em.createQuery("select c from Channel c where c.slug = :slug", Channel.class)
            .setParameter("slug", slug)
            .getSingleResult());
  }

  public static TokenScope scope(String... slugs) {
    return new TokenScope(Set.of(Right.READ), Set.of(slugs), null);
  }

  public long channelId() {
    return channel.id();
  }

  public SalesOrder order(String number) {
    SalesOrder order = new SalesOrder(channel.id(), number, NOON);
    em.persist(order);
    return order;
  }

  public OrderItem line(SalesOrder order, String lineId, Long... rows) {
    OrderItem line = new OrderItem(order, lineId, List.of(rows), "SKU-" + lineId, "869" + lineId);
    em.persist(line);
    return line;
  }

  public Package goods(
      SalesOrder order, String number, String remoteId, Map<OrderItem, Integer> units) {
    Tracking tracking =
        new Tracking(
            "Yurtici", "CODE-" + number, "https://labels.example/" + number, null, 1, "W1");
    Package goods =
        Package.imported(
            order,
            number,
            PackageState.WAITING,
            new Remote(remoteId, "Created"),
            new Shipping("W1", tracking),
            NOON);
    units.forEach((line, quantity) -> goods.hold(line, quantity, null));
    em.persist(goods);
    return goods;
  }

  /** Splits off one child for each of the groups, and skips one group if given. */
  public Split split(
      Package source,
      String correlationId,
      List<SkippedGroup> skipped,
      List<Map<OrderItem, Integer>> groups) {
    Split split =
        new Split(
            new CorrelationId(correlationId),
            channel.id(),
            source.id(),
            source.state(),
            skipped,
            "Ayse",
            NOON);
    em.persist(split);
    em.flush();
    for (int i = 0; i < groups.size(); i++) {
      Package child =
          source.child(
              split.id(),
              source.number() + "-C" + (i + 1),
              "key" + i,
              PackageState.WAITING,
              Tracking.NONE,
              NOON);
      groups.get(i).forEach((line, quantity) -> child.hold(line, quantity, null));
      em.persist(child);
      em.flush();
      em.persist(new IntegrationAction(channel.id(), split.id(), child.id(), NOON));
    }
    source.split(NOON);
    em.flush();
    return split;
  }
}
