package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.HookServer;
import it.split.Polling;
import it.split.Postbox;
import it.split.SplitServer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a figure that is out of bounds to somebody who hears of it. */
abstract class AlertingStory extends MarketplaceFixture {
  private final Postbox postbox = new Postbox();
  private final HookServer hooks = new HookServer();

  abstract SplitServer.Builder database();

  @Override
  SplitServer.Builder server() {
    return database()
        .with("SPLIT_ALARM_SECONDS", "1")
        .with("SPLIT_MAIL_HOST", "127.0.0.1")
        .with("SPLIT_MAIL_PORT", String.valueOf(postbox.port()))
        .with("SPLIT_MAIL_FROM", "split@shop.example");
  }

  @AfterAll
  void closeReceivers() {
    hooks.close();
    postbox.close();
  }

  @Test
  @DisplayName("N11-5 a rule raises an alarm, a webhook and an e-mail tell of it, and of its end")
  void fromRuleToReceiver() throws GeneralSecurityException {
    Answer hook =
        created(
            "receivers", Map.of("name", "hook", "medium", "webhook", "address", hooks.address()));
    String secret = hook.at("/secret");
    created("receivers", Map.of("name", "mail", "medium", "email", "address", "ops@shop.example"));
    String rule =
        created(
                "rules",
                Map.of(
                    "name",
                    "Given up",
                    "measure",
                    "dead_operations",
                    "channel",
                    N11Shop.SLUG,
                    "threshold",
                    1,
                    "window_seconds",
                    3600))
            .at("/id");
    hooks.failNext(1);

    String split = refused("4701", 9701);
    JsonNode alarm = alarm("kind=rule&open=true");
    assertThat(alarm.path("subject").asString()).isEqualTo(rule);
    assertThat(alarm.path("code").asString()).isEqualTo("dead_operations");
    HookServer.Hook raised = heard("rule", "alarm.raised");
    assertThat(raised.signature()).isEqualTo(signature(secret, raised));
    Polling.until(() -> mailed("Subject: Split: rule of " + N11Shop.SLUG + " raised"));
    HookServer.Hook failed =
        hooks.hooks().stream().filter(each -> each.answered() == 503).findFirst().orElseThrow();
    Polling.until(
        () ->
            hooks.hooks().stream()
                .anyMatch(each -> each.answered() == 204 && each.id().equals(failed.id())));
    assertThat(raised.json().at("/data/detail").asString()).contains("1 operations were given up");

    this.split.post("api/v1/splits/" + split + "/cancel/", "");
    assertThat(alarm("kind=rule&open=false").path("times").asInt()).isEqualTo(1);
    heard("rule", "alarm.resolved");
    delivered();
    resentByHand(hook.at("/id"));
  }

  private void delivered() {
    Answer log =
        split.until(
            "api/v1/alarms/notifications/?status=pending", found -> found.at("/count").equals("0"));
    assertThat(log.status()).isEqualTo(200);
    JsonNode all = split.get("api/v1/alarms/notifications/?limit=100").json();
    assertThat(all.path("results").valueStream().toList())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.path("status").asString()).isEqualTo("delivered"))
        .anySatisfy(each -> assertThat(each.path("attempts").asInt()).isGreaterThan(1));
  }

  private void resentByHand(String hookId) {
    JsonNode one =
        split.get("api/v1/alarms/notifications/?receiver=" + hookId).json().at("/results/0");
    Answer again = split.post("api/v1/alarms/notifications/" + one.path("id") + "/resend/", "");
    assertThat(again.status()).as(again.text()).isEqualTo(201);
    assertThat(again.at("/message_id")).isNotEqualTo(one.path("message_id").asString());
    Polling.until(
        () -> hooks.hooks().stream().anyMatch(each -> each.id().equals(again.at("/message_id"))));
    split.patch("api/v1/alarms/receivers/" + hookId + "/", Map.of("is_active", false));
    Answer refused = split.post("api/v1/alarms/notifications/" + one.path("id") + "/resend/", "");
    assertThat(refused.at("/code")).as(refused.text()).isEqualTo("receiver_gone");
    split.patch("api/v1/alarms/receivers/" + hookId + "/", Map.of("is_active", true));
  }

  @Test
  @DisplayName("N11-5 a rule is made, changed and deleted; what is wrong with it is said at once")
  void ruleForm() {
    Answer wrong =
        split.post(
            "api/v1/alarms/rules/",
            Map.of("name", "R", "measure", "failure_rate", "channel", "nowhere", "threshold", 101));
    assertThat(wrong.status()).as(wrong.text()).isEqualTo(400);
    assertThat(wrong.json().path("violations").findValuesAsString("pointer"))
        .containsExactly("/threshold", "/window_seconds", "/channel");
    Answer unknown = split.post("api/v1/alarms/rules/", Map.of("measure", "fire"));
    assertThat(unknown.json().path("violations").findValuesAsString("pointer"))
        .containsExactly("/name", "/measure");

    Map<String, Object> quiet =
        Map.of("name", "Q", "measure", "no_traffic", "window_seconds", 86400);
    String path = "api/v1/alarms/rules/" + created("rules", quiet).at("/id") + "/";
    Answer changed =
        split.patch(path, Map.of("name", "Quiet", "snoozed_until", "2099-01-01T00:00:00Z"));
    assertThat(changed.at("/name")).as(changed.text()).isEqualTo("Quiet");
    assertThat(changed.at("/snoozed_until")).isEqualTo("2099-01-01T00:00:00Z");
    assertThat(changed.json().path("window_seconds").asInt()).isEqualTo(86400);
    Answer awake = split.patch(path, "{\"snoozed_until\": null}");
    assertThat(awake.json().path("snoozed_until").isNull()).as(awake.text()).isTrue();
    assertThat(split.delete(path).status()).isEqualTo(204);
    assertThat(split.get(path).at("/code")).isEqualTo("not_found");
    assertThat(split.get("api/v1/logs/?flow=alarm&limit=100").text())
        .contains("alarm_rule_created", "alarm_rule_changed", "alarm_rule_deleted");
  }

  @Test
  @DisplayName("SEC-1 rules and receivers of all channels take a token for every channel")
  void rights() {
    String secret =
        split
            .post(
                "api/v1/tokens/",
                Map.of(
                    "name", "shop", "rights", List.of("admin"), "channels", List.of(N11Shop.SLUG)))
            .at("/token");
    var shopOnly = split.as("Token " + secret);
    Map<String, Object> everywhere = Map.of("name", "C", "measure", "circuit_open");
    Map<String, Object> own =
        Map.of("name", "C", "measure", "circuit_open", "channel", N11Shop.SLUG);
    assertThat(shopOnly.post("api/v1/alarms/rules/", everywhere).status()).isEqualTo(403);
    Answer made = shopOnly.post("api/v1/alarms/rules/", own);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String path = "api/v1/alarms/rules/" + made.at("/id") + "/";
    assertThat(shopOnly.patch(path, "{\"channel\": null}").status()).isEqualTo(403);
    assertThat(shopOnly.delete(path).status()).isEqualTo(204);
    assertThat(
            shopOnly
                .post(
                    "api/v1/alarms/receivers/",
                    Map.of("name", "h", "medium", "webhook", "address", hooks.address()))
                .status())
        .isEqualTo(403);
    assertThat(split.as(null).get("api/v1/dashboard/").status()).isEqualTo(401);
  }

  @Test
  @DisplayName("N11-5 the dashboard counts splits where they were taken, and makes up no number")
  void dashboard() {
    sold("4702", 9702);
    confirmed(split.post(shop.path(), decision("4702", 9702)));
    JsonNode board = split.get("api/v1/dashboard/?channel=" + N11Shop.SLUG).json();
    assertThat(board.at("/total/confirmed").asInt()).isPositive();
    assertThat(board.at("/total/millis_to_confirm/p95").asLong()).isPositive();
    assertThat(board.at("/channels")).hasSize(1);
    assertThat(
            board
                .path("series")
                .valueStream()
                .mapToInt(each -> each.at("/splits/taken").asInt())
                .sum())
        .isEqualTo(board.at("/total/taken").asInt());
    assertThat(board.path("catalogue")).hasSize(8);
    assertThat(board.path("catalogue").valueStream())
        .allSatisfy(
            counter -> {
              assertThat(counter.path("status").asString()).isEqualTo("not_available");
              assertThat(counter.path("value").isNull()).isTrue();
            });
    Answer report = split.get("api/v1/reports/price_mismatch/");
    assertThat(report.at("/status")).as(report.text()).isEqualTo("not_available");
    assertThat(split.get("api/v1/reports/profit/").status()).isEqualTo(404);
    Answer tooLong =
        split.get(
            "api/v1/dashboard/?bucket=five_minutes&from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z");
    assertThat(tooLong.at("/code")).as(tooLong.text()).isEqualTo("payload_invalid");
  }

  private Answer created(String what, Map<String, Object> body) {
    Answer created = split.post("api/v1/alarms/" + what + "/", body);
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    return created;
  }

  private String refused(String order, long packageId) {
    sold(order, packageId);
    sandbox.once("refused_in_200", "split", order, Map.of("status", 412, "value", "not today"));
    String id = accepted(split.post(shop.path(), decision(order, packageId)));
    assertThat(split.ended(id).at("/operation/status").asString()).isEqualTo("dead");
    return id;
  }

  private JsonNode alarm(String filter) {
    return split
        .until("api/v1/alarms/?" + filter, found -> found.json().at("/results/0").isObject())
        .json()
        .at("/results/0");
  }

  private HookServer.Hook heard(String kind, String type) {
    Polling.until(() -> hooks.hooks().stream().anyMatch(hook -> isAbout(hook, kind, type)));
    return hooks.hooks().stream()
        .filter(hook -> isAbout(hook, kind, type))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isAbout(HookServer.Hook hook, String kind, String type) {
    JsonNode event = hook.json();
    return event.path("type").asString().equals(type)
        && event.at("/data/kind").asString().equals(kind);
  }

  private boolean mailed(String line) {
    return postbox.mails().stream().anyMatch(mail -> mail.contains(line));
  }

  private static String signature(String secret, HookServer.Hook hook)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String signed = hook.id() + "." + hook.timestamp() + "." + hook.body();
    return "v1,"
        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}
