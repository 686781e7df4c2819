package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.marketplace.Account;
import split.domain.marketplace.CannedServer;
import split.domain.marketplace.CannedServer.Asked;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.OpenDoor;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.Preparation;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.RemotePackage.RemoteLine;
import split.domain.marketplace.SplitCall;
import split.domain.marketplace.Submission;
import split.vocabulary.Step;
import split.vocabulary.Tracking;

class TrendyolMarketplaceTest {
  private static final String PACKAGES = "/integration/order/sellers/4711/shipment-packages/";
  private static final SplitCall CALL =
      new SplitCall(
          "split-packages", "POST", PACKAGES + "92/split-packages", "{\"splitPackages\":[]}");

  private final CannedServer trendyol = new CannedServer();
  private final Marketplace marketplace =
      new TrendyolMarketplace(OpenDoor.calls(Clock.systemUTC()), Clock.systemUTC());
  private final Account account = Shown.account(trendyol.base(), Map.of());

  @AfterEach
  void close() {
    trendyol.close();
  }

  @Test
  @DisplayName("MKT-1 an order is read by its number, as the seller, with Basic and User-Agent")
  void reads() {
    trendyol.json(200, Shown.page(Shown.row(92, "8", 0), Shown.row(93, "8", 0)));
    assertThat(ids(marketplace.read(account, OrderQuery.order("8")))).containsExactly("92", "93");
    Asked asked = trendyol.asked().getFirst();
    assertThat(asked.method()).isEqualTo("GET");
    assertThat(asked.uri())
        .startsWith("/integration/order/sellers/4711/orders?")
        .contains("orderNumber=8", "page=0", "size=200")
        .doesNotContain("Date", "shipmentPackageIds", "status");
    assertThat(asked.headers())
        .containsEntry("authorization", "Basic a2V5LTEyMzQ6c2VjcmV0LTEyMzQ=")
        .containsEntry("user-agent", "4711 - SelfIntegration")
        .doesNotContainKey("storefrontcode");
    Step step = account.exchanges().steps().getFirst();
    assertThat(step.name()).isEqualTo("remote_read");
    assertThat(step.ok()).isTrue();
    assertThat(step.toString()).doesNotContain("key-1234", "secret-1234", "a2V5LTEyMzQ6");
  }

  @Test
  @DisplayName("ADM-1 an international shop says which one it is, and who its integrator")
  void international() {
    trendyol.json(200, Shown.page());
    Account abroad =
        Shown.account(trendyol.base(), Map.of("store_front_code", "SA", "integrator", "Akinon"));
    marketplace.read(abroad, OrderQuery.order("8"));
    assertThat(trendyol.asked().getFirst().headers())
        .containsEntry("storefrontcode", "SA")
        .containsEntry("user-agent", "4711 - Akinon");
  }

  @Test
  @DisplayName("MKT-1 packages are read by their ids, whatever else is shown beside them")
  void readsPackages() {
    trendyol.json(200, Shown.page(Shown.row(92, "8", 0), Shown.row(1, "7", 0)));
    assertThat(ids(marketplace.read(account, OrderQuery.packages("8", Set.of("92")))))
        .containsExactly("92");
    assertThat(trendyol.asked().getFirst().uri())
        .contains("shipmentPackageIds=92")
        .doesNotContain("orderNumber");
  }

  @Test
  @DisplayName("MKT-1 pages are read until the last, though they are clamped")
  void pages() {
    String[] full = Shown.rows(100, 20, "8");
    String clamped = Shown.page(full).replace("{\"content", "{\"size\":20,\"content");
    trendyol.json(200, clamped).json(200, Shown.page(Shown.row(1, "8", 0)));
    assertThat(ids(marketplace.read(account, OrderQuery.order("8")))).hasSize(21);
    assertThat(trendyol.asked()).extracting(Asked::uri).last().asString().contains("page=1");
  }

  @Test
  @DisplayName("MKT-6 a listing that repeats itself for ever ends")
  void repeating() {
    String full = Shown.page(Shown.rows(100, 200, "8"));
    trendyol.json(200, full).json(200, full);
    assertThat(ids(marketplace.read(account, OrderQuery.order("8")))).hasSize(200);
    assertThat(trendyol.asked()).hasSize(2);
  }

  @Test
  @DisplayName("MKT-6 one package that makes no sense spoils its own order and no other")
  void flawed() {
    String page = Shown.page(Shown.row(92, "8", 0), "{\"id\":5,\"orderNumber\":\"7\"}");
    trendyol.json(200, page).json(200, page).json(200, Shown.page("{\"lines\":[]}"));
    assertThat(ids(marketplace.read(account, OrderQuery.order("8")))).containsExactly("92");
    assertThat(marketplace.read(account, OrderQuery.order("7")))
        .isInstanceOf(Fault.Unreachable.class);
    assertThat(marketplace.read(account, OrderQuery.order("8")))
        .isInstanceOf(Fault.Unreachable.class);
  }

  @Test
  @DisplayName(
      "MKT-3 a refused reading is a matter of settings, a fault on a later page is a fault")
  void readingFails() {
    trendyol.json(400, "{\"errors\":[{\"key\":\"k\",\"message\":\"m\"}]}");
    assertThat(marketplace.read(account, OrderQuery.order("8")))
        .isEqualTo(new Fault.Misconfigured("k: m"));
    trendyol.json(200, Shown.page(Shown.rows(100, 200, "8"))).reply(503, "text/html", "<html>");
    assertThat(marketplace.read(account, OrderQuery.order("8")))
        .isInstanceOf(Fault.Unreachable.class);
  }

  @Test
  @DisplayName("MKT-6 without a seller's number nobody is called")
  void noSeller() {
    Account nobody = Shown.account(trendyol.base(), Map.of("seller_id", "../1"));
    assertThat(marketplace.read(nobody, OrderQuery.order("8")))
        .isInstanceOf(Fault.Misconfigured.class);
    assertThat(marketplace.submit(nobody, CALL)).isInstanceOf(Submission.Unauthorised.class);
    assertThat(trendyol.asked()).isEmpty();
  }

  @Test
  @DisplayName("MKT-3 the planned body is sent as it is to the planned path; an empty 200 is a yes")
  void submits() {
    trendyol.reply(200, "application/json", "");
    assertThat(marketplace.submit(account, CALL)).isEqualTo(new Submission.Accepted(Set.of()));
    Asked asked = trendyol.asked().getFirst();
    assertThat(asked.method() + " " + asked.uri()).isEqualTo("POST " + CALL.path());
    assertThat(asked.body()).isEqualTo(CALL.body());
    assertThat(asked.headers()).containsEntry("content-type", "application/json");
    assertThat(account.exchanges().steps()).extracting(Step::name).containsExactly("remote_submit");
  }

  @Test
  @DisplayName("MKT-3 a silent Trendyol leaves the outcome unknown, and nothing is sent twice")
  void silent() {
    trendyol.then(CannedServer.Handler.HANG_UP);
    assertThat(marketplace.submit(account, CALL)).isInstanceOf(Submission.Unknown.class);
    assertThat(trendyol.asked()).hasSize(1);
  }

  @ParameterizedTest
  @DisplayName("SPL-6 nothing is to be prepared")
  @EnumSource(Life.class)
  void prepares(Life life) {
    Preparation preparation = marketplace.prepare(account, child("Any", life));
    if (life == Life.SPLITTABLE) {
      assertThat(preparation).isEqualTo(new Preparation.Ready());
    } else {
      assertThat(preparation).isInstanceOf(Preparation.Refused.class);
    }
    assertThat(trendyol.asked()).isEmpty();
  }

  @Test
  @DisplayName("SPL-17 a child is told everything by its own calls, and the first failure ends it")
  void carriesOver() {
    RemotePackage child = child("Created", Life.SPLITTABLE);
    Tracking wish = new Tracking("ARASMP", null, null, BigDecimal.ONE, 2, "18");
    CarryOver carryOver = new CarryOver("Invoiced", wish);
    assertThat(marketplace.needsCarryOver(child, carryOver)).isTrue();
    for (int call = 0; call < 4; call++) {
      trendyol.reply(200, "application/json", "");
    }
    trendyol.json(409, "{\"errors\":[{\"key\":\"boxes\",\"message\":\"no\"}]}");
    assertThat(marketplace.carryOver(account, child, carryOver))
        .isEqualTo(new Submission.Rejected("boxes", "no"));
    assertThat(trendyol.asked())
        .extracting(asked -> asked.method() + " " + asked.uri())
        .containsExactly(
            "PUT " + PACKAGES + "93",
            "PUT " + PACKAGES + "93",
            "PUT " + PACKAGES + "93/cargo-providers",
            "PUT " + PACKAGES + "93/warehouse",
            "PUT " + PACKAGES + "93/box-info");
    trendyol.json(429, "{}");
    assertThat(marketplace.carryOver(account, child, carryOver))
        .isInstanceOf(Submission.Throttled.class);
    assertThat(trendyol.asked()).hasSize(6);
  }

  @Test
  @DisplayName("SPL-17 where nothing is to be carried over nobody is called")
  void nothingToCarry() {
    RemotePackage child = child("Picking", Life.SPLITTABLE);
    CarryOver nothing = new CarryOver("Picking", Tracking.NONE);
    assertThat(marketplace.needsCarryOver(child, nothing)).isFalse();
    assertThat(marketplace.carryOver(account, child, nothing))
        .isEqualTo(new Submission.Accepted(Set.of()));
    assertThat(trendyol.asked()).isEmpty();
  }

  @Test
  @DisplayName("SPL-5 a number of ours leads to its order, and a package has such a number")
  void numbers() {
    assertThat(marketplace.locate(account, "8-93")).contains(OrderQuery.order("8"));
    assertThat(marketplace.locate(account, "8 or 1=1")).isEmpty();
    assertThat(marketplace.packageNumber(account, child("Created", Life.SPLITTABLE)))
        .isEqualTo("8-93");
  }

  private static RemotePackage child(String status, Life life) {
    return new RemotePackage(
        "93",
        "8",
        status,
        life,
        List.of(new RemoteLine("31", "A", null, 2)),
        Tracking.NONE,
        Set.of());
  }

  private static List<String> ids(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Found.class);
    return ((Reading.Found) reading).packages().stream().map(RemotePackage::id).toList();
  }
}
