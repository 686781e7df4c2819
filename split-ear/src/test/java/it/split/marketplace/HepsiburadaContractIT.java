package it.split.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Polling;
import it.split.Sandbox;
import it.split.SandboxServer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.Push;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.hepsiburada.Hepsiburada;
import tools.jackson.databind.JsonNode;

class HepsiburadaContractIT implements HepsiburadaPeculiarities {
  private static final int PAGE = 10;

  private static SandboxServer server;
  private static Sandbox sandbox;
  private static HepsiburadaMerchant merchant;
  private static Marketplace hepsiburada;

  @BeforeAll
  static void start() {
    server = SandboxServer.start();
    sandbox = new Sandbox(server.uri());
    merchant = HepsiburadaMerchant.open(sandbox, 1, Map.of());
    hepsiburada = Hepsiburada.adapter();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void mend() {
    sandbox.withoutFaults();
  }

  @Override
  public Sandbox sandbox() {
    return sandbox;
  }

  @Override
  public Marketplace marketplace() {
    return hepsiburada;
  }

  @Override
  public HepsiburadaMerchant merchant() {
    return merchant;
  }

  @Override
  public Map<String, String> settings() {
    return merchant.settings();
  }

  @Override
  public Set<String> credentials() {
    return Set.of("username", "password");
  }

  @Override
  public String sell() {
    return merchant.sell();
  }

  private List<RemotePackage> read(Trial trial, OrderQuery query) {
    Reading reading = hepsiburada.read(trial.account(), query);
    assertThat(reading).isInstanceOf(Reading.Found.class);
    return ((Reading.Found) reading).packages();
  }

  @Test
  @DisplayName(
      "MKT-4 Hepsiburada: children are found without reading what others packed in the same minutes")
  void manyOthers() {
    Trial trial = planned(sell());
    RemotePackage source = trial.living();
    Instant announced = Instant.now();
    for (int others = 0; others <= PAGE; others++) {
      sell();
    }
    trial.submit();
    OrderQuery changes =
        OrderQuery.packages(source.orderNumber(), Set.of(source.id())).changedSince(announced);
    assertThat(read(trial, changes))
        .allMatch(one -> one.orderNumber().equals(source.orderNumber()))
        .extracting(RemotePackage::life)
        .containsExactlyInAnyOrder(Life.DEAD, Life.SPLITTABLE, Life.SPLITTABLE);
    assertThat(trial.account().exchanges().steps())
        .noneMatch(step -> step.request().contains("begindate="));
  }

  @Test
  @DisplayName("MKT-4 Hepsiburada: a child that is on its way already is found all the same")
  void onItsWay() {
    String order = sell();
    Trial trial = planned(order);
    trial.submit();
    String child = trial.children().get("g0").id();
    merchant.ships(order, child);
    assertThat(trial.children().get("g0").life()).isEqualTo(Life.CLOSED);
  }

  @Test
  @DisplayName("SPL-5 Hepsiburada: a source is found by the package's number, the order's and ours")
  void located() {
    String order = sell();
    Trial trial = new Trial(hepsiburada, settings(), order);
    RemotePackage source = trial.living();
    for (String number : List.of(source.id(), order, order + "-" + source.id())) {
      OrderQuery query = hepsiburada.locate(trial.account(), number).orElseThrow();
      assertThat(read(trial, query)).as(number).containsExactly(source);
    }
    OrderQuery nobodys = hepsiburada.locate(trial.account(), "404404").orElseThrow();
    assertThat(read(trial, nobodys)).isEmpty();
  }

  @Test
  @DisplayName("MKT-4 Hepsiburada: each of its messages is understood and names what it is about")
  void messages() {
    String address = "http://127.0.0.1:1";
    HepsiburadaMerchant listening =
        HepsiburadaMerchant.open(
            sandbox,
            3,
            Map.of("webhook", Map.of("base_url", address, "username", "u", "password", "p-word")));
    String order = listening.sell();
    sandbox.once("push_on_split", "split", order, Map.of("value", "both"));
    Trial trial = new Trial(hepsiburada, listening.settings(), order);
    trial.plan(trial.living(), TWO_OF_FIRST, THE_REST).submit();
    Polling.until(() -> sandbox.calls("push", order).size() == 3);
    assertThat(sandbox.calls("push", order))
        .extracting(call -> hepsiburada.hear(trial.account(), message(call)))
        .allSatisfy(
            push ->
                assertThat(push)
                    .isInstanceOfSatisfying(
                        Push.Hint.class,
                        hint -> {
                          assertThat(hint.orderNumbers()).containsExactly(order);
                          assertThat(hint.packageIds()).hasSize(1);
                        }));
  }

  private static Push.Message message(JsonNode call) {
    String path = call.path("path").asString().replaceFirst("^(http://[^/]+)?/", "");
    return new Push.Message(
        call.path("method").asString(), path, call.path("request_body").asString());
  }

  /** Each of its answers says when the current second of its limit is over. */
  @Override
  @ParameterizedTest
  @DisplayName("MKT-5 Hepsiburada: throttled: the pause it asks for, and nothing applied")
  @CsvSource({"17, 17", ", 1"})
  public void throttled(Integer retryAfter, long seconds) {
    HepsiburadaPeculiarities.super.throttled(retryAfter, seconds);
  }
}
