package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.HookServer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hears what becomes of packages: the nine webhooks that a seller centre registers. */
final class SellerCentre implements AutoCloseable {
  private static final String HOOKS = "api/v1/whisperer/hooks/";
  private static final List<String> EVENTS =
      List.of(
          "package.created",
          "package.status.preparing",
          "package.status.packed",
          "package.status.shipped",
          "package.status.delivered",
          "package.status.cancelled",
          "package.status.out_of_stock",
          "package.status.packed_for_refund",
          "package.status.ready_for_customer_pickup");

  private final HookServer receiver = new HookServer();

  SellerCentre(Api split) {
    EVENTS.forEach(event -> register(split, event, receiver.address(), Map.of(), Map.of()));
  }

  /**
   * Somebody wants to be told of an event.
   *
   * @return where the webhook is
   */
  static String register(
      Api split,
      String event,
      String target,
      Map<String, String> headers,
      Map<String, Object> config) {
    Answer answer =
        split.post(
            HOOKS,
            Map.of(
                "event_type",
                event,
                "target_url",
                target,
                "additional_headers",
                headers,
                "config",
                config));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return HOOKS + answer.at("/id") + "/";
  }

  /** The events about packages of this order, each once in effect, by name. */
  List<String> heard(String order) {
    return receiver.hooks().stream()
        .filter(hook -> hook.json().at("/payload/order_number").asString().equals(order))
        .collect(Collectors.toMap(HookServer.Hook::id, hook -> hook, (a, b) -> a))
        .values()
        .stream()
        .map(hook -> hook.json().at("/event/type").asString())
        .sorted()
        .toList();
  }

  static List<String> each(int times, String... events) {
    return Stream.of(events).flatMap(event -> Stream.generate(() -> event).limit(times)).toList();
  }

  @Override
  public void close() {
    receiver.close();
  }
}
