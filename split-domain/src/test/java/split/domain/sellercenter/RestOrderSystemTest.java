package split.domain.sellercenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.marketplace.CannedServer;
import split.domain.marketplace.Endpoint;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.OpenDoor;
import split.domain.marketplace.Verdict;
import split.vocabulary.OrderEndpoint;
import split.vocabulary.OrderItemStatus;

class RestOrderSystemTest {
  private static final ItemUpdate UPDATE =
      new ItemUpdate(
          "key-1",
          "204-1",
          "204",
          OrderItemStatus.PREPARING,
          List.of(new ItemUpdate.Item(List.of(1002L, 1003L), "31", 2)));

  private final CannedServer server = new CannedServer();
  private final Exchanges exchanges = new Exchanges();

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest(name = "SC-3 {0} goes to its own place with its own token and the timeouts")
  @EnumSource(OrderEndpoint.class)
  void routed(OrderEndpoint endpoint) {
    Route route = Route.to(endpoint, Settings.at("https://sc.example")).orElseThrow();
    Endpoint target = route.endpoint();
    assertThat(target.base()).isEqualTo("https://sc.example/" + endpoint.wire());
    assertThat(target.readTimeout()).isEqualTo(Duration.ofMillis(2000));
    assertThat(target.connectTimeout()).isEqualTo(Duration.ofMillis(1000));
    assertThat(route.credential().header()).isEqualTo("Token token-of-" + endpoint.wire());
  }

  @Test
  @DisplayName(
      "OMS-2 items are told with their rows, units and state, under the key; no token is logged")
  void told() {
    server.json(200, "{}");
    assertThat(orderSystem().updateItems(UPDATE, exchanges)).isEqualTo(new Verdict.Usable<>(200));
    CannedServer.Asked asked = server.asked().getFirst();
    assertThat(asked.method() + " " + asked.uri())
        .isEqualTo("POST /order_item_bulk_update/order_item_bulk_update/");
    assertThat(asked.headers())
        .containsEntry("authorization", "Token token-of-order_item_bulk_update")
        .containsEntry("idempotency-key", "key-1");
    assertThat(asked.body())
        .isEqualTo(
            """
            {"package_number":"204-1","order_number":"204","order_items":[{"omnitron_id":[1002,1003],\
            "extra_field":{"id":"31"},"quantity":2,"status":"450"}]}""");
    assertThat(exchanges.steps().toString()).doesNotContain("token-of");
  }

  @ParameterizedTest(name = "OMS-2 {0} means {1}")
  @CsvSource({
    "201, Usable",
    "302, Refused",
    "400, Refused",
    "401, Failed",
    "404, Failed",
    "429, Failed",
    "500, Failed"
  })
  void judged(int status, String verdict) {
    server.json(status, "{}");
    assertThat(orderSystem().updateItems(UPDATE, exchanges).getClass().getSimpleName())
        .isEqualTo(verdict);
  }

  @Test
  @DisplayName(
      "SC-4 hooks are read with the order system's credentials, and switched off by their id")
  void hooks() {
    server
        .json(
            200,
            """
            {"count":1,"results":[{"id":7,"event_type":"order.created","target_url":"http://a/","is_active":true}]}
            """)
        .reply(204, "text/plain", "");
    var hooks = orderSystem().hooks(exchanges);
    assertThat(hooks)
        .isEqualTo(
            new Verdict.Usable<>(List.of(new RemoteHook(7, "order.created", "http://a/", true))));
    orderSystem().deactivate(new RemoteHook(7, "order.created", "", true), exchanges);
    assertThat(server.asked())
        .extracting(asked -> asked.method() + " " + asked.uri())
        .containsExactly("GET /home/whisperer/hooks/?limit=999", "DELETE /home/whisperer/hooks/7/");
    assertThat(server.asked().getFirst().headers())
        .containsEntry("authorization", "Basic dTpwNHNzd29yZA==");
  }

  @Test
  @DisplayName("SC-3 without settings nobody is called")
  void unset() {
    OrderSystem unset = new RestOrderSystem(OpenDoor.calls(Clock.systemUTC()), reading(null));
    assertThat(unset.hooks(exchanges)).isInstanceOf(Verdict.Failed.class);
    assertThat(server.asked()).isEmpty();
  }

  private OrderSystem orderSystem() {
    return new RestOrderSystem(
        OpenDoor.calls(Clock.systemUTC()), reading(Settings.at(server.base())));
  }

  private static SettingReading reading(ClientSettings settings) {
    return new SettingReading() {
      @Override
      public Optional<ClientSettings> clientSettings() {
        return Optional.ofNullable(settings);
      }
    };
  }
}
