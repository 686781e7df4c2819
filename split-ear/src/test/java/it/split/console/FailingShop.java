package it.split.console;

import static it.split.demonstration.Decision.group;
import static it.split.demonstration.Decision.units;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.Sandbox;
import it.split.demonstration.Decision;
import java.util.List;
import java.util.Map;

/** A channel whose marketplace answers every reading with a failure: its splits are penalised. */
record FailingShop(Api api, Sandbox sandbox, String slug) {
  static FailingShop open(Api api, Sandbox sandbox, String slug) {
    sandbox.put("n11/shops/" + slug, Map.of("app_secret", "secret-of-the-shop"));
    Answer answer =
        api.put(
            "api/v1/channels/" + slug + "/",
            Map.of(
                "oms_channel_id",
                400,
                "name",
                slug,
                "marketplace",
                "n11",
                "is_active",
                true,
                "feature_flags",
                Map.of("split_packages", true),
                "settings",
                Map.of(
                    "base_url",
                    sandbox.base("n11"),
                    "app_key",
                    slug,
                    "app_secret",
                    "secret-of-the-shop",
                    "category_ids",
                    "1001770",
                    "deny_reason_id",
                    "81",
                    "cancellation_reason_id",
                    "4",
                    "refund_reason_id",
                    "2")));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    sandbox.post(
        "faults", Map.of("name", "error_before", "operation", "list", "shop", slug, "status", 500));
    return new FailingShop(api, sandbox, slug);
  }

  /** The number of a package whose split is going to fail. */
  String splits(int packageId) {
    String order = String.valueOf(packageId + 1_000_000);
    String number = order + "-" + packageId;
    Map<String, Object> item =
        Map.of(
            "order_item",
            Map.of("omnitron_id", packageId * 10, "extra_field", Map.of("id", line(packageId))),
            "sku",
            "SKU-" + packageId,
            "quantity",
            2);
    Map<String, Object> goods =
        Map.of(
            "number",
            number,
            "remote_id",
            String.valueOf(packageId),
            "packageitem_set",
            List.of(item));
    expect(
        api.post(
            "api/v1/channels/" + slug + "/orders/",
            Map.of("number", order, "packages", List.of(goods))));
    expect(
        api.post(
            "flow-trigger/" + slug + "/split_packages",
            Decision.of(
                number,
                List.of(group(units(line(packageId), 1)), group(units(line(packageId), 1))))));
    return number;
  }

  void awaitPenalised(String number) {
    api.until(
        "api/v1/operations/?number=" + number,
        listed -> listed.at("/results/0/status").equals("penalised"));
  }

  private static String line(int packageId) {
    return "L" + packageId;
  }

  private static void expect(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }
}
