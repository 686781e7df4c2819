package it.split.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.marketplace.Fault;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.PlannedSplit.Group;
import split.domain.marketplace.PlannedSplit.Item;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.Submission;
import split.vocabulary.Tracking;
import tools.jackson.databind.JsonNode;

/** What may be one way or the other at Hepsiburada: the adapter lives with both. */
interface HepsiburadaPeculiarities extends MarketplaceContract {
  HepsiburadaMerchant merchant();

  @ParameterizedTest
  @DisplayName("MKT-4 Hepsiburada: whatever is unknown about its answers, the split is confirmed")
  @CsvSource({
    "split, remainder, refuse",
    "split, remainder, auto",
    "split, line_ids, new",
    "list, dead_package, 404",
    "list, package_detail, cargo",
    "list, limit_over_ten, refuse"
  })
  default void unknowns(String operation, String name, String position) {
    sandbox().post("faults", Map.of("name", name, "operation", operation, "value", position));
    String order = sell();
    Trial trial = planned(order);
    assertThat(trial.submit()).isInstanceOf(Submission.Accepted.class);
    assertThat(trial.children()).hasSize(2);
    assertThat(merchant().packages(order)).hasSize(3);
  }

  @ParameterizedTest
  @DisplayName(
      "MKT-1 Hepsiburada: units no group wants are stated, whatever became of unstated ones")
  @ValueSource(strings = {"refuse", "auto"})
  default void remainder(String position) {
    sandbox().post("faults", Map.of("name", "remainder", "operation", "split", "value", position));
    String order = sell();
    Trial trial = new Trial(marketplace(), settings(), order);
    trial.plan(trial.living(), TWO_OF_FIRST);
    assertThat(trial.submit()).isInstanceOf(Submission.Accepted.class);
    assertThat(trial.children()).containsOnlyKeys("g0");
    assertThat(merchant().packages(order))
        .extracting(each -> each.path("units").asInt())
        .containsExactly(4, 2, 2);
  }

  @ParameterizedTest
  @DisplayName("MKT-3 Hepsiburada: a refusal is one in every shape, and its words are kept")
  @ValueSource(strings = {"text", "errors", "message", "title"})
  default void errorShapes(String shape) {
    String order = sell();
    Trial trial = planned(order);
    trial.submit();
    sandbox().once("error_shape", "split", order, Map.of("value", shape));
    assertThat(trial.submitBlindly())
        .isInstanceOfSatisfying(
            Submission.Rejected.class,
            no -> {
              assertThat(no.detail()).contains("The package has been unpacked").doesNotContain("{");
              assertThat(no.code()).isEqualTo(shape.equals("errors") ? "DEAD_PACKAGE" : "http_400");
            });
  }

  @ParameterizedTest
  @DisplayName("MKT-5 Hepsiburada: throttled, it says in X-RateLimit-Reset how long")
  @ValueSource(strings = {"reset_seconds", "reset_epoch"})
  default void rateLimitReset(String form) {
    String order = sell();
    Trial trial = planned(order);
    sandbox().once("throttle", "split", order, Map.of("retry_after", 17, "value", form));
    assertThat(trial.submit())
        .isInstanceOfSatisfying(
            Submission.Throttled.class,
            wait ->
                assertThat(wait.retryAfter())
                    .isBetween(Duration.ofSeconds(15), Duration.ofSeconds(18)));
    assertThat(effects(order)).isEmpty();
  }

  @Test
  @DisplayName(
      "MKT-5 Hepsiburada: a merchant's limit of calls is met with a wait, not with a failure")
  default void rateLimit() {
    HepsiburadaMerchant strict =
        HepsiburadaMerchant.open(
            sandbox(), 2, Map.of("rate_limit", 1, "rate_window_millis", 40_000));
    Trial trial = new Trial(marketplace(), strict.settings(), strict.sell());
    assertThat(trial.reading())
        .isInstanceOfSatisfying(
            Fault.Throttled.class,
            wait ->
                assertThat(wait.retryAfter())
                    .isBetween(Duration.ofSeconds(20), Duration.ofSeconds(40)));
  }

  @Test
  @DisplayName("MKT-5 Hepsiburada: an integrator it does not know stops the channel")
  default void userAgentRefused() {
    String order = sell();
    Trial trial = planned(order);
    sandbox().post("faults", Map.of("name", "user_agent_refused", "operation", "*"));
    assertThat(trial.reading()).isInstanceOf(Fault.Unauthorised.class);
    assertThat(trial.submitBlindly()).isInstanceOf(Submission.Unauthorised.class);
    assertThat(effects(order)).isEmpty();
  }

  @ParameterizedTest
  @DisplayName(
      "MKT-5 Hepsiburada: without merchant or integrator, or at a wrong address, nothing is asked twice")
  @CsvSource({"user_agent, ''", "merchant_id, nobody", "base_url, /elsewhere"})
  default void misconfigured(String setting, String value) {
    String wrong = setting.equals("base_url") ? sandbox().base("hepsiburada") + value : value;
    assertThat(with(setting, wrong, sell()).reading()).isInstanceOf(Fault.Misconfigured.class);
  }

  @Test
  @DisplayName(
      "SPL-17 Hepsiburada: boxes, weight, carrier and warehouse of each child arrive with the split")
  default void tracking() {
    String order = sell();
    Trial trial = new Trial(marketplace(), settings(), order);
    RemotePackage source = trial.living();
    Tracking light = new Tracking("Aras", null, null, new BigDecimal("2.5"), 1, "Depo 1");
    Tracking heavy = new Tracking("Yurtici", null, null, new BigDecimal("40"), 3, null);
    RemotePackage.RemoteLine first = source.lines().getFirst();
    PlannedSplit split =
        new PlannedSplit(
            source.id(),
            order,
            List.of(
                new Group("a", List.of(units(first, 1)), light),
                new Group("b", List.of(units(first, 2)), heavy)),
            List.of(units(source.lines().getLast(), 1)));
    assertThat(marketplace().submit(trial.account(), marketplace().plan(trial.account(), split)))
        .isInstanceOf(Submission.Accepted.class);
    assertThat(
            merchant().packages(order).stream().skip(1).map(each -> packing(each.path("packing"))))
        .containsExactly("1 3 Aras Depo 1", "3 40 Yurtici ", "   ");
  }

  private static Item units(RemotePackage.RemoteLine line, int quantity) {
    return new Item(line.lineId(), line.sku(), line.barcode(), quantity);
  }

  private static String packing(JsonNode packing) {
    return String.join(
        " ",
        packing.path("parcel_quantity").asString(""),
        packing.path("deci").asString(""),
        packing.path("cargo_company").asString(""),
        packing.path("warehouse").path("shipping_address_label").asString(""));
  }

  private Trial with(String setting, String value, String order) {
    Map<String, String> settings = new HashMap<>(settings());
    settings.put(setting, value);
    return new Trial(marketplace(), settings, order);
  }
}
