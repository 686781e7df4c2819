package split.sandbox.n11;

import static org.assertj.core.api.Assertions.assertThat;
import static split.sandbox.TransportFault.*;
import static split.sandbox.n11.N11Switch.*;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import split.sandbox.Delivery;
import split.sandbox.Faulty;
import split.sandbox.InterferenceSwitch;
import split.sandbox.Reply;
import split.sandbox.SharedSwitch;
import split.sandbox.TransportFault;
import split.sandbox.wire.JsonFormat;

@Timeout(20)
class FaultsTest {
  private static final String BODY =
      "{\"splitPackages\":[{\"packageDetails\":[{\"orderLineId\":31,\"quantities\":2}]}]}";
  private static final String WHOLE =
      "{\"splitPackages\":[{\"packageDetails\":[{\"orderLineId\":31,\"quantities\":3}]},{\"packageDetails\":"
          + "[{\"orderLineId\":32,\"quantities\":1},{\"orderLineId\":33,\"quantities\":2}]}]}";

  private final Market market = Market.with(PackageStatus.PICKING);

  @ParameterizedTest(name = "MKT-7 {0}: status {1}, applied {2}")
  @CsvSource({
    "THROTTLE,429,false",
    "LATENCY,200,true",
    "TIMEOUT_BEFORE,504,false",
    "TIMEOUT_AFTER,200,true",
    "ERROR_BEFORE,500,false",
    "ERROR_AFTER,500,true",
    "RESET_BEFORE,0,false",
    "RESET_AFTER,0,true",
    "MALFORMED_BODY,200,true",
    "GARBAGE_BODY,200,true",
    "HUGE_BODY,200,true",
    "DRIP_BODY,200,true"
  })
  void transport(TransportFault kind, int status, boolean applied) {
    market.switchOn(Faulty.named(kind).millis(1).times(1).fault());
    market.splitByQuantity(BODY);

    assertThat(market.lastCall().faults()).containsExactly(kind.wireName());
    assertThat(market.lastCall().answer().orElseThrow().status()).isEqualTo(status);
    assertThat(market.lastCall().applied()).isEqualTo(applied);
    assertThat(market.packages()).hasSize(applied ? 3 : 1);
    assertThat(market.get("").reply().status()).as("only once").isEqualTo(200);
  }

  @Test
  @DisplayName("MKT-7 the bodies of the faults")
  void bodies() {
    market.switchOn(
        Faulty.named(THROTTLE).millis(1).times(1).fault(),
        Faulty.named(MALFORMED_BODY).times(1).fault(),
        Faulty.named(GARBAGE_BODY).times(1).fault(),
        Faulty.named(HUGE_BODY).times(1).fault(),
        Faulty.named(RESET_AFTER).after(4).times(1).fault(),
        Faulty.named(DRIP_BODY).after(4).times(1).fault());

    assertThat(market.get("").reply().headers()).containsEntry("Retry-After", "7");
    assertThat(market.get("").reply().text()).startsWith("{").doesNotEndWith("}");
    assertThat(market.get("").reply().body()).hasSize(512);
    assertThat(market.get("").reply().body()).hasSizeGreaterThan(10 * 1024 * 1024);
    assertThat(market.get("").drip()).isEmpty();
    assertThat(market.get("").cutOff()).isTrue();
    assertThat(market.get("").drip()).isPresent();
  }

  @ParameterizedTest(
      name = "MKT-7 a call held by {0} goes on when the fault is taken away; applied: {1}")
  @CsvSource({"TIMEOUT_AFTER,true", "TIMEOUT_BEFORE,false"})
  void holdEnds(TransportFault kind, boolean applied) throws Exception {
    market.switchOn(Faulty.named(kind).millis(Duration.ofHours(1).toMillis()).fault());
    CompletableFuture<Delivery> held =
        CompletableFuture.supplyAsync(() -> market.splitByQuantity(BODY));
    while (market.calls.extract(0, 1, call -> !call.faults().isEmpty()).calls().isEmpty()) {
      Thread.onSpinWait();
    }

    assertThat(held).isNotDone();
    assertThat(market.lastCall().answer()).isEmpty();
    assertThat(market.lastCall().applied()).isEqualTo(applied);
    market.faults.replace(List.of());
    held.get(10, TimeUnit.SECONDS);
    assertThat(market.lastCall().answer()).isPresent();
  }

  @Test
  @DisplayName(
      "MKT-7 a fault is limited by operation, order, shop, number of calls and calls before it")
  void limits() {
    market.switchOn(
        Faulty.named(ERROR_BEFORE).on("accept").fault(),
        Faulty.named(ERROR_BEFORE).ofOrder("7").fault(),
        Faulty.named(ERROR_BEFORE).ofShop("other").fault());
    assertThat(market.get("").reply().status()).isEqualTo(200);
    assertThat(market.get("orderNumber=7").reply().status()).isEqualTo(500);

    market.faults.replace(List.of(Faulty.named(ERROR_BEFORE).on("list").after(2).times(1).fault()));
    assertThat(List.of(status(), status(), status(), status())).containsExactly(200, 200, 500, 200);
    assertThat(market.faults.counts().getFirst().seen()).isEqualTo(3);
    assertThat(market.faults.counts().getFirst().fired()).isEqualTo(1);
  }

  @Test
  @DisplayName("MKT-7 the order of a split is known by its lines, that of an acceptance too")
  void orderOfSplit() {
    market.switchOn(Faulty.named(ERROR_BEFORE).ofOrder(Market.ORDER).fault());

    assertThat(market.splitByQuantity(BODY).reply().status()).isEqualTo(500);
    assertThat(
            market.accept("{\"lines\":[{\"lineId\":31}],\"status\":\"Picking\"}").reply().status())
        .isEqualTo(500);
    assertThat(market.get("packageIds=1001").reply().status()).isEqualTo(500);
    assertThat(market.get("packageIds=7").reply().status()).isEqualTo(200);
  }

  @Test
  @DisplayName("MKT-7 HTTP 200 can hide a failure")
  void refusedIn200() {
    market.switchOn(Faulty.named(REFUSED_IN_200).value("Not now").fault());

    Reply reply = market.splitByQuantity(BODY).reply();
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text()).isEqualTo("{\"code\":500,\"message\":\"Not now\"}");
    assertThat(market.packages()).hasSize(1);
  }

  @Test
  @DisplayName("MKT-7 a line of an acceptance fails by switch")
  void acceptLineFails() {
    Market created = Market.with(PackageStatus.CREATED);
    created.switchOn(Faulty.named(ACCEPT_LINE_FAILS).value("Because").fault());

    assertThat(
            created.accept("{\"lines\":[{\"lineId\":31}],\"status\":\"Picking\"}").reply().text())
        .isEqualTo("{\"content\":[{\"lineId\":31,\"status\":\"FAIL\",\"reasons\":\"Because\"}]}");
    assertThat(created.lastCall().applied()).isFalse();
  }

  @ParameterizedTest(name = "MKT-7 a refusal as {0}: status {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "message_400|400|{\"code\":400,\"message\":\"Quantity exceeds the quantity of the order line\"}",
        "code_in_200|200|{\"code\":400,\"message\":\"Quantity exceeds the quantity of the order line\"}",
        "failure_400|400|\"errorCode\":\"SELLER_API.too_many\"",
        "text_400|400|Quantity exceeds the quantity of the order line",
        "page_400|400|<html>"
      })
  void refusalShape(String shape, int status, String text) {
    market.switchOn(Faulty.named(REFUSAL_SHAPE).value(shape).fault());

    Reply reply = market.splitByQuantity(BODY.replace("2}", "9}")).reply();
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.text()).contains(text);
    assertThat(N11Switch.REFUSAL_SHAPE.positions()).contains(shape);
  }

  @Test
  @DisplayName("MKT-7 a failed authentication as text")
  void authFailureShape() {
    market.switchOn(Faulty.named(AUTH_FAILURE_SHAPE).value("text").fault());

    Reply reply = market.listAs(java.util.Map.of("appkey", "demo", "appsecret", "wrong")).reply();
    assertThat(reply.contentType()).startsWith("text/plain");
    assertThat(reply.text()).isEqualTo("Authentication failed");
  }

  @Test
  @DisplayName("MKT-7 splitPackageOrderItems without the remainder, or not at all")
  void splitItems() {
    market.switchOn(Faulty.named(REMAINDER_UNLISTED).times(1).fault());
    assertThat(split(BODY).getJsonArray("splitPackageOrderItems")).hasSize(1);

    market.faults.replace(List.of(Faulty.named(SPLIT_ITEMS_ABSENT).fault()));
    assertThat(
            split(
                    "{\"splitPackages\":[{\"packageDetails\":[{\"orderLineId\":31,\"quantities\":1}]}]}")
                .keySet())
        .containsExactly("code", "message");
  }

  @ParameterizedTest(name = "MKT-7 groups with every unit, {0}: {1} packages")
  @CsvSource({"accepted,3", "empty_package,4", "refused,1"})
  void allUnits(String position, int packages) {
    market.switchOn(Faulty.named(SharedSwitch.ALL_UNITS).value(position).fault());
    market.splitByQuantity(WHOLE);

    assertThat(market.packages()).hasSize(packages);
  }

  @ParameterizedTest(name = "MKT-7 line id kept by {0}: {1}")
  @CsvSource({"first,true", "last,false", "none,false"})
  void keptLineId(String position, boolean firstKeeps) {
    market.switchOn(Faulty.named(KEPT_LINE_ID).value(position).fault());
    JsonObject first = split(BODY).getJsonArray("splitPackageOrderItems").getJsonObject(0);

    assertThat(first.getInt("orderLineId") == 31).isEqualTo(firstKeeps);
  }

  @ParameterizedTest(
      name = "MKT-7 {0} happens after the second listing, and the list read is out of date")
  @EnumSource(
      value = InterferenceSwitch.class,
      names = {"CUSTOMER_CANCELS_LINE", "PANEL_SPLITS"})
  void interference(InterferenceSwitch kind) {
    market.switchOn(Faulty.named(kind).on("list").ofOrder(Market.ORDER).after(1).times(1).fault());
    String query = "orderNumber=" + Market.ORDER;

    assertThat(market.list(query).getInt("pageCount")).isEqualTo(1);
    assertThat(market.packages()).hasSize(1);
    assertThat(market.list(query).getInt("pageCount")).isEqualTo(1);
    assertThat(market.packages()).hasSize(3);
    assertThat(market.lastCall().origin()).isIn("customer", "panel");
    assertThat(market.list(query).getInt("pageCount")).isEqualTo(3);
  }

  @Test
  @DisplayName("MKT-7 a label is bought after a listing, and the list read is out of date")
  void labelBought() {
    market.switchOn(Faulty.named(InterferenceSwitch.LABEL_BOUGHT).times(1).fault());
    String query = "orderNumber=" + Market.ORDER;

    assertThat(market.list(query).toString()).contains("Picking");
    assertThat(market.packages()).containsExactly("Shipped 1x32+2x33+3x31");
    assertThat(market.lastCall().origin()).isEqualTo("carrier");
    assertThat(market.splitByQuantity(BODY).reply().status()).isEqualTo(400);
  }

  @ParameterizedTest(name = "MKT-7 throttled, told by {0}: {1} {2}")
  @CsvSource({
    "retry_after,Retry-After,7",
    "reset_seconds,X-RateLimit-Reset,7",
    "reset_epoch,X-RateLimit-Reset,1795165207"
  })
  void throttle(String position, String header, String told) {
    market.switchOn(Faulty.named(THROTTLE).millis(0).value(position).fault());

    assertThat(market.get("").reply().headers()).containsExactly(java.util.Map.entry(header, told));
  }

  @Test
  @DisplayName("MKT-7 the marketplace's clock can be wrong, the history's is not")
  void clockOffset() {
    market.switchOn(Faulty.named(CLOCK_OFFSET).millis(-3_600_000).fault());
    market.splitByQuantity(BODY);

    assertThat(market.shop.packagesOf(Market.ORDER).getLast().created())
        .isEqualTo(Market.NOW.minusSeconds(3600));
    assertThat(market.lastCall().time()).isEqualTo(Market.NOW);
  }

  @Test
  @DisplayName("MKT-7 the history keeps so many calls and counts the rest")
  void capacity() {
    market.calls.configure(2, false);
    market.get("");
    market.get("");
    market.splitByQuantity(BODY);

    assertThat(market.calls.extract(0, 10, any -> true).dropped()).isEqualTo(1);
    assertThat(market.calls.extract(2, 10, any -> true).calls()).singleElement();
    assertThat(market.lastCall().request().body()).isEmpty();
    assertThat(market.lastCall().request().headers()).isEmpty();
  }

  @Test
  @DisplayName("MKT-7 of many identical splits at once one has an effect")
  void race() {
    List<CompletableFuture<Delivery>> all =
        java.util.stream.IntStream.range(0, 32)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> market.splitByQuantity(WHOLE)))
            .toList();
    all.forEach(CompletableFuture::join);

    assertThat(market.calls.extract(0, 100, call -> call.applied()).calls()).hasSize(1);
    assertThat(market.packages()).hasSize(3);
  }

  private int status() {
    return market.get("").reply().status();
  }

  private JsonObject split(String body) {
    return JsonFormat.parseObject(market.splitByQuantity(body).reply().text());
  }
}
