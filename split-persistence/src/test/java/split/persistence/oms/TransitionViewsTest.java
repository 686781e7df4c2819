package split.persistence.oms;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.EVERYTHING;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.Window;
import split.view.oms.OmsChannelRow;
import split.view.oms.PackageItemFilter;
import split.view.oms.PackagePapers;
import split.view.oms.TransitionRow;
import split.vocabulary.ChangeCause;
import split.vocabulary.CorrelationId;
import split.vocabulary.InvoiceDocument;
import split.vocabulary.PackageState;
import split.vocabulary.TokenScope;

@ParameterizedClass
@EnumSource(Engine.class)
class TransitionViewsTest {
  private static final ChangeCause BY_AYSE =
      ChangeCause.of("Ayse", new CorrelationId("blocked-by-ayse"));

  private final Database database;

  TransitionViewsTest(Engine engine) {
    database = engine.migrated();
    database.change(
        em -> {
          Shop shop = Shop.open(em, "shop");
          SalesOrder order = shop.order("O1");
          OrderItem line = shop.line(order, "31", 1002L);
          Package source = shop.goods(order, "P1", "2590001", Map.of(line, 2));
          shop.split(source, "the-split", List.of(), List.of(Map.of(line, 1), Map.of(line, 1)));
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("OMS-3 that a source was split, and its children born, is read from the split")
  void split() {
    assertThat(history("P1"))
        .containsExactly("null -> waiting by null", "waiting -> split by Ayse (the-split)");
    assertThat(history("P1-C1")).containsExactly("null -> waiting by Ayse (the-split)");
  }

  @Test
  @DisplayName("OMS-3 what was stored follows, and says what the state was before")
  void stored() {
    database.change(em -> enter(em, "P1-C1", PackageState.PREPARING, 10));
    database.change(em -> enter(em, "P1-C1", PackageState.BLOCKED, 20));

    assertThat(history("P1-C1"))
        .containsExactly(
            "null -> waiting by Ayse (the-split)",
            "waiting -> preparing by Ayse (blocked-by-ayse)",
            "preparing -> blocked by Ayse (blocked-by-ayse)");
    assertThat(before("P1-C1")).contains(PackageState.PREPARING);
    assertThat(before("P1-C2")).isEmpty();
  }

  @Test
  @DisplayName("OMS-2 a package shows its shipment, and the newest of its invoices")
  void papers() {
    database.change(
        em -> {
          Package packed = named(em, "P1-C1");
          Shipment shipment = new Shipment(packed, "S-1", NOON);
          shipment.goesWith("Aras", "T-1", null, NOON);
          new Shipments(em).add(shipment);
          Invoices invoices = new Invoices(em);
          invoices.add(invoice(packed, "F-1"));
          invoices.add(invoice(packed, "F-2"));
        });

    long id = database.read(em -> named(em, "P1-C1").id());
    PackagePapers papers = database.read(em -> new PaperViews(em).of(List.of(id)).get(id));
    assertThat(papers.shipment().number()).isEqualTo("S-1");
    assertThat(papers.shipment().carrier()).isEqualTo("Aras");
    assertThat(papers.invoice().number()).isEqualTo("F-2");
    assertThat(database.read(em -> new Invoices(em).newest(id)).orElseThrow().date())
        .isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  @DisplayName("OMS-6 items are listed by package, number and state, channels by the OMS's id")
  void lists() {
    assertThat(items(new PackageItemFilter(null, "P1-C1", null))).containsExactly("P1-C1 31 x1");
    assertThat(items(new PackageItemFilter(null, null, PackageState.SPLIT)))
        .containsExactly("P1 31 x2");
    assertThat(channels(EVERYTHING))
        .extracting(row -> row.id() + " " + row.omnitronId())
        .containsExactly("298 564");
    assertThat(channels(Shop.scope("other"))).isEmpty();
  }

  private List<OmsChannelRow> channels(TokenScope scope) {
    return database.read(em -> new OmsChannels(em).within(scope));
  }

  private List<String> items(PackageItemFilter filter) {
    return database.read(
        em ->
            new PackageItemViews(em)
                .page(filter, EVERYTHING, new Window(20, 1)).rows().stream()
                    .map(row -> row.packageNumber() + " " + row.lineId() + " x" + row.quantity())
                    .toList());
  }

  private static Invoice invoice(Package about, String number) {
    LocalDate day = LocalDate.of(2026, 3, 1);
    return new Invoice(about, new InvoiceDocument(number, "pdf", "JVBERi0=", day), "Ayse", NOON);
  }

  private static void enter(EntityManager em, String number, PackageState next, int seconds) {
    Package changed = named(em, number);
    PackageState before = changed.state();
    changed.become(next, NOON.plusSeconds(seconds));
    new PackageTransitions(em)
        .add(new PackageTransition(changed, before, BY_AYSE, NOON.plusSeconds(seconds)));
  }

  private Optional<PackageState> before(String number) {
    return database.read(
        em -> new PackageTransitions(em).before(named(em, number).id(), PackageState.BLOCKED));
  }

  private List<String> history(String number) {
    return database.read(
        em ->
            new TransitionViews(em)
                .of(named(em, number).id()).stream().map(TransitionViewsTest::sentence).toList());
  }

  private static String sentence(TransitionRow row) {
    return "%s -> %s by %s%s"
        .formatted(
            row.from() == null ? null : row.from().wire(),
            row.to().wire(),
            row.who(),
            row.correlationId() == null ? "" : " (" + row.correlationId() + ")");
  }

  private static Package named(EntityManager em, String number) {
    return em.createQuery("select p from Package p where p.number = :number", Package.class)
        .setParameter("number", number)
        .getSingleResult();
  }
}
