package split.domain.sellercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static split.domain.testing.Beans.wired;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.channel.ChannelSecrets;
import split.domain.oms.TransitionDone;
import split.domain.operation.Decision;
import split.domain.operation.OperationQueue;
import split.domain.operation.OperationsDue;
import split.domain.testing.Heard;
import split.persistence.oms.Invoices;
import split.persistence.oms.Packages;
import split.persistence.operation.RemoteOperations;
import split.persistence.sellercenter.OrderStatusSyncs;
import split.persistence.sellercenter.RemoteInvoices;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.vocabulary.CorrelationId;
import split.vocabulary.Lane;
import split.vocabulary.LeasedOperation;
import split.vocabulary.OperationStatus;
import split.vocabulary.PackageState;

/** What a command leaves in storage and in the queue, and what becomes of it. */
@ParameterizedClass
@EnumSource(Engine.class)
class FollowingTest {
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final Decision DONE = new Decision.End(OperationStatus.DONE);
  private static final String SYNC = "{\"sync_remote_order_status\":true}";
  private static final String INVOICE =
      """
      {"remote_invoice_call":{"remote_url":"https://i.example","auth":{"request_type":"token","token":"t0ken"}}}
      """;

  private final Database database;
  private long goods;

  FollowingTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void open() {
    goods =
        database.inTransaction(
            em -> {
              Shop shop = Shop.open(em, "shop");
              var order = shop.order("204");
              var line = shop.line(order, "31", 1002L, 1003L);
              return shop.goods(order, "204-1", "1", Map.of(line, 2)).id();
            });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("OMS-2 nothing follows unless the transition says so, and the state means something")
  void nothing() {
    follow(PackageState.PACKED, "{}");
    follow(
        PackageState.PACKED, "{\"sync_remote_order_status\":false,\"remote_invoice_call\":null}");
    assertThat(claimed(Lane.ORDER_SYSTEM)).isEmpty();
    assertThat(claimed(Lane.INVOICES)).isEmpty();
  }

  @Test
  @DisplayName("OMS-2 only the newest state is told, and not while an older one is on its way")
  void newestOnly() {
    become(PackageState.PACKED);
    follow(PackageState.PACKED, SYNC);
    become(PackageState.SHIPPED);
    follow(PackageState.SHIPPED, SYNC);
    List<Long> rows =
        claimed(Lane.ORDER_SYSTEM).stream().map(LeasedOperation::subjectId).sorted().toList();
    assertThat(rows).hasSize(2);
    long packed = rows.getFirst();
    long shipped = rows.getLast();

    assertThat(take(packed)).isInstanceOf(Telling.Overtaken.class);
    assertThat(take(shipped))
        .isInstanceOfSatisfying(
            Telling.Tell.class,
            tell -> {
              assertThat(tell.update().status().value()).isEqualTo(500);
              assertThat(tell.update().items())
                  .containsExactly(new ItemUpdate.Item(List.of(1002L, 1003L), "31", 2));
            });
    follow(PackageState.SHIPPED, SYNC);
    long again = claimed(Lane.ORDER_SYSTEM).getLast().subjectId();
    assertThat(take(again))
        .as("while the older one is on its way")
        .isInstanceOf(Telling.Wait.class);
    database.change(em -> statuses(em).settle(shipped, DONE));
    assertThat(take(again)).isInstanceOf(Telling.Tell.class);
    Optional<String> obstacle = database.inTransaction(em -> statuses(em).beginAnew(packed));
    assertThat(obstacle).isPresent();
  }

  @Test
  @DisplayName("OMS-2 a package has one invoice, asked for once, and the first answer holds")
  void invoice() {
    follow(PackageState.PACKED, INVOICE);
    follow(PackageState.SHIPPED, INVOICE);
    Set<Long> lanes = database.read(em -> new RemoteOperations(em).channelsWithWork(NOON));
    assertThat(lanes).as("seen also without being told of a commit").contains(Lane.INVOICES);
    List<LeasedOperation> asked = claimed(Lane.INVOICES);
    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst().concernedChannel()).isNull();
    long id = asked.getFirst().subjectId();
    InvoiceOrder order = database.inTransaction(em -> invoices(em).find(id)).orElseThrow();
    assertThat(order.terms().credential().header()).isEqualTo("Bearer t0ken");
    assertThat(order.toString() + order.terms()).doesNotContain("t0ken");

    FetchedInvoice first = new FetchedInvoice("A-1", "https://i/1", null, null, null);
    FetchedInvoice second = new FetchedInvoice("A-2", "https://i/2", null, null, null);
    database.change(em -> invoices(em).arrived(id, first));
    database.change(em -> invoices(em).arrived(id, second));
    List<?> numbers =
        database.read(em -> em.createQuery("select i.number from Invoice i").getResultList());
    assertThat(numbers).isEqualTo(List.of("A-1"));
    String kept = database.read(em -> new RemoteInvoices(em).find(id).orElseThrow().url());
    assertThat(kept).isEqualTo("https://i/1");
    String terms = database.read(em -> new RemoteInvoices(em).find(id).orElseThrow().terms());
    assertThat(terms).startsWith("sealed:");
    Optional<String> obstacle = database.inTransaction(em -> invoices(em).beginAnew(id));
    assertThat(obstacle).contains("the invoice is there");
  }

  private void become(PackageState state) {
    database.change(
        em ->
            em.createNativeQuery("update package set state = ?1 where id = ?2")
                .setParameter(1, state.value())
                .setParameter(2, goods)
                .executeUpdate());
  }

  private void follow(PackageState to, String parameters) {
    var event =
        new TransitionDone(
            goods, PackageState.WAITING, to, parameters, CorrelationId.fresh(), "somebody");
    database.change(
        em ->
            wired(
                    new TransitionFollowing(),
                    new Packages(em),
                    new OrderStatusSyncs(em),
                    new RemoteInvoices(em),
                    new NoSecrets(),
                    queue(em),
                    CLOCK)
                .done(event));
  }

  private List<LeasedOperation> claimed(long lane) {
    return database.inTransaction(
        em -> new RemoteOperations(em).claim("a", lane, 9, NOON, NOON.plusSeconds(60)));
  }

  private Telling take(long id) {
    return database.inTransaction(em -> statuses(em).take(id));
  }

  private static StatusKeeping statuses(EntityManager em) {
    return wired(new StatusKeeping(), new OrderStatusSyncs(em), new Packages(em), queue(em), CLOCK);
  }

  private static InvoiceKeeping invoices(EntityManager em) {
    return wired(
        new InvoiceKeeping(),
        new RemoteInvoices(em),
        new Invoices(em),
        new Packages(em),
        new NoSecrets(),
        CLOCK);
  }

  private static OperationQueue queue(EntityManager em) {
    Heard<OperationsDue> due = Heard.nobody();
    return wired(new OperationQueue(), new RemoteOperations(em), CLOCK, due);
  }

  /** Seals for everybody to see. */
  private static final class NoSecrets extends ChannelSecrets {
    @Override
    public String seal(String place, String secret) {
      return "sealed:" + secret;
    }

    @Override
    public Optional<String> open(String place, String sealed) {
      return Optional.of(sealed.substring("sealed:".length()));
    }
  }
}
