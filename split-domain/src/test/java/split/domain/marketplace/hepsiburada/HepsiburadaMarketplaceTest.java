package split.domain.marketplace.hepsiburada;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.marketplace.Account;
import split.domain.marketplace.CannedServer;
import split.domain.marketplace.CannedServer.Asked;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.OpenDoor;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.PlannedSplit.Group;
import split.domain.marketplace.PlannedSplit.Item;
import split.domain.marketplace.Preparation;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SplitCall;
import split.domain.marketplace.Submission;
import split.vocabulary.Step;
import split.vocabulary.Tracking;

class HepsiburadaMarketplaceTest {
  private static final OrderQuery QUERY = OrderQuery.packages("416", Set.of("501"));
  private static final PlannedSplit SPLIT =
      new PlannedSplit(
          "501",
          "416",
          List.of(
              new Group("g", List.of(new Item(Merchant.LINE, "SKU-1", null, 2)), Tracking.NONE)),
          List.of(new Item(Merchant.LINE, "SKU-1", null, 1)));

  private final CannedServer hepsiburada = new CannedServer();
  private final Clock clock = Clock.systemUTC();
  private final Marketplace marketplace = new HepsiburadaMarketplace(OpenDoor.calls(clock), clock);
  private final Account account = Merchant.account(hepsiburada.base());

  @AfterEach
  void close() {
    hepsiburada.close();
  }

  @Test
  @DisplayName(
      "MKT-1 every call has the merchant's credentials and the integrator's name, no log has the secrets")
  void access() {
    hepsiburada.json(200, Merchant.shown("501", "Open", "416"));
    marketplace.read(account, QUERY);
    Asked asked = hepsiburada.asked().getFirst();
    byte[] pair = "user-1234:secret-1234".getBytes(StandardCharsets.UTF_8);
    assertThat(asked.headers())
        .containsEntry("authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
        .containsEntry("user-agent", "acme_dev");
    Step step = account.exchanges().steps().getFirst();
    assertThat(step.name()).isEqualTo("remote_read");
    assertThat(step.request()).isEqualTo("GET " + hepsiburada.base() + asked.uri());
    assertThat(step.toString()).doesNotContain("user-1234", "secret-1234");
  }

  @Test
  @DisplayName(
      "MKT-3 the planned body is sent as it is, to the package's own path; any text is a yes")
  void submits() {
    hepsiburada.reply(200, "text/plain", "Package has been split");
    SplitCall call = marketplace.plan(account, SPLIT);
    assertThat(marketplace.submit(account, call)).isEqualTo(new Submission.Accepted(Set.of()));
    Asked asked = hepsiburada.asked().getFirst();
    assertThat(asked.method()).isEqualTo("POST");
    assertThat(asked.uri()).isEqualTo(call.path());
    assertThat(asked.body()).isEqualTo(call.body());
    assertThat(asked.headers()).containsEntry("content-type", "application/json");
    assertThat(account.exchanges().steps()).extracting(Step::name).containsExactly("remote_submit");
  }

  @Test
  @DisplayName("MKT-3 a silent Hepsiburada leaves the outcome unknown, and nothing is sent twice")
  void silent() {
    hepsiburada.then(CannedServer.Handler.HANG_UP);
    assertThat(marketplace.submit(account, marketplace.plan(account, SPLIT)))
        .isInstanceOf(Submission.Unknown.class);
    assertThat(hepsiburada.asked()).hasSize(1);
  }

  @ParameterizedTest
  @DisplayName("ADM-1 settings no call could be right with stop the channel before any call")
  @CsvSource({
    "merchant_id, ''",
    "merchant_id, 17",
    "merchant_id, ../../x",
    "user_agent, ''",
    "user_agent, 'ac\nme'",
    "user_agent, 'açme'",
    "base_url, ftp://127.0.0.1"
  })
  void misconfigured(String setting, String value) {
    Account wrong = Merchant.account(hepsiburada.base(), Map.of(setting, value));
    assertThat(marketplace.read(wrong, QUERY)).isInstanceOf(Fault.Misconfigured.class);
    assertThat(marketplace.submit(wrong, marketplace.plan(wrong, SPLIT)))
        .isInstanceOf(Submission.Unauthorised.class);
    assertThat(hepsiburada.asked()).isEmpty();
  }

  @Test
  @DisplayName("ADM-1 without credentials Hepsiburada itself says so")
  void noCredentials() {
    hepsiburada.reply(401, "text/plain", "Unauthorized");
    Account nobody = Merchant.account(hepsiburada.base(), Map.of("password", ""));
    assertThat(marketplace.read(nobody, QUERY)).isInstanceOf(Fault.Unauthorised.class);
    assertThat(hepsiburada.asked().getFirst().headers()).doesNotContainKey("authorization");
  }

  @Test
  @DisplayName("ADM-1 a base address may have a path")
  void basePath() {
    hepsiburada.json(200, Merchant.shown("501", "Open", "416"));
    marketplace.read(Merchant.account(hepsiburada.base() + "/sandbox/hepsiburada/"), QUERY);
    assertThat(hepsiburada.asked().getFirst().uri())
        .startsWith("/sandbox/hepsiburada/packages/merchantid/");
  }

  @ParameterizedTest
  @DisplayName("SPL-5 a number of ours names an order, a lone one may be a package's")
  @CsvSource({"416-501, 416, ''", "416, '', 416", "501, '', 501", "'41 6', , "})
  void locates(String number, String order, String packageNumber) {
    assertThat(marketplace.locate(account, number).map(OrderQuery::orderNumber))
        .isEqualTo(java.util.Optional.ofNullable(order));
    marketplace
        .locate(account, number)
        .ifPresent(
            query -> assertThat(String.join("", query.packageIds())).isEqualTo(packageNumber));
  }

  @Test
  @DisplayName("SPL-5 a package is numbered by its order and its own number")
  void numbers() {
    assertThat(marketplace.packageNumber(account, Merchant.PACKAGE)).isEqualTo("416-501");
  }

  @Test
  @DisplayName("MKT-3 there is nothing to prepare: what is not splittable stays so")
  void prepares() {
    assertThat(marketplace.prepare(account, Merchant.PACKAGE)).isEqualTo(new Preparation.Ready());
    RemotePackage closed =
        new RemotePackage("5", "4", "InTransit", Life.CLOSED, List.of(), Tracking.NONE, Set.of());
    assertThat(marketplace.prepare(account, closed)).isInstanceOf(Preparation.Refused.class);
    assertThat(hepsiburada.asked()).isEmpty();
  }

  @Test
  @DisplayName("SPL-17 the split has said everything: nothing is carried over afterwards")
  void carriesNothingOver() {
    CarryOver wish =
        new CarryOver("Open", new Tracking("Aras", null, null, BigDecimal.ONE, 2, "Depo"));
    assertThat(marketplace.needsCarryOver(Merchant.PACKAGE, wish)).isFalse();
    assertThat(marketplace.carryOver(account, Merchant.PACKAGE, wish))
        .isEqualTo(new Submission.Accepted(Set.of()));
    assertThat(hepsiburada.asked()).isEmpty();
  }

  @Test
  @DisplayName("MKT-2 the capability names the states that are splittable, and no others")
  void capability() {
    assertThat(marketplace.capability().splittableStates())
        .containsExactlyInAnyOrder("Open", "Packaged")
        .allMatch(state -> HepsiburadaTranslation.life(state) == Life.SPLITTABLE)
        .contains(marketplace.capability().childState());
    assertThat(marketplace.capability().rateClasses()).hasSize(1);
  }

  @Test
  @DisplayName("ADM-1 settings have the names of the platform, both credentials are secret")
  void settings() {
    assertThat(marketplace.settings())
        .extracting(Setting::name)
        .doesNotHaveDuplicates()
        .contains("base_url", "merchant_id", "username", "password", "user_agent");
    assertThat(marketplace.settings())
        .filteredOn(Setting::secret)
        .extracting(Setting::name)
        .containsExactly("username", "password");
    assertThat(marketplace.settings())
        .filteredOn(Setting::required)
        .extracting(Setting::name)
        .containsExactly("base_url", "merchant_id", "username", "password", "user_agent");
  }
}
