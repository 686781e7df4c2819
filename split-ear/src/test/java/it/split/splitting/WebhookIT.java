package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import it.split.Answer;
import it.split.HookServer;
import it.split.Polling;
import it.split.SplitServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Events of packages on their way to whoever registered for them. */
class WebhookIT extends MarketplaceFixture {
  private static final String HOOKS = "api/v1/whisperer/hooks/";
  private static final String EVENTS = "api/v1/whisperer/events/";
  private static final String SECRET = "a secret of the receiver";
  private static final Map<String, Object> AT_ONCE =
      Map.of("choice", "fixed", "kwargs", Map.of("seconds", 0));

  private HookServer receiver;

  @Override
  SplitServer.Builder server() {
    return SplitServer.onEmbeddedDatabase();
  }

  @BeforeEach
  void openReceiver() {
    receiver = new HookServer();
  }

  @AfterEach
  void closeReceiver() {
    split
        .get(HOOKS + "?is_active=true&limit=100")
        .json()
        .path("results")
        .forEach(hook -> split.delete(HOOKS + hook.path("id").asString() + "/"));
    receiver.close();
  }

  @Test
  @DisplayName(
      "SC-1 registered, told signed and retried under one uuid, resent by hand, switched off")
  void fromRegistrationToReceiver() throws GeneralSecurityException {
    Map<String, Object> wish = hook("package.created", receiver.address());
    Answer made = split.post(HOOKS, wish);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.text()).doesNotContain(SECRET).doesNotContain("Bearer hidden");
    assertThat(split.post(HOOKS, wish).at("/code")).isEqualTo("webhook_exists");
    receiver.failNext(1);
    sold("4801", 9801);
    confirmed(split.post(shop.path(), decision("4801", 9801)));

    Polling.until(() -> taken("package.created").size() >= 2);
    HookServer.Hook failed =
        receiver.hooks().stream().filter(each -> each.answered() == 503).findFirst().orElseThrow();
    Polling.until(() -> taken("package.created").stream().anyMatch(failed::isSameAs));
    HookServer.Hook told = taken("package.created").getFirst();
    assertThat(told.platformSignature()).isEqualTo("sha256=" + hex(told.body()));
    assertThat(told.signature()).startsWith("v1,");
    assertThat(told.json().at("/event/uuid").asString()).isEqualTo(told.id()).hasSize(32);
    assertThat(told.json().at("/payload/order_number").asString()).isEqualTo("4801");

    resend(failed.id());
    String one = HOOKS + made.at("/id") + "/";
    assertThat(split.delete(one).status()).isEqualTo(204);
    assertThat(split.get(one).at("/is_active")).isEqualTo("false");
    assertThat(split.post(HOOKS, wish).status()).as("once switched off").isEqualTo(201);
  }

  private void resend(String uuid) {
    Answer log =
        split.until(
            EVENTS + "?uuid=" + uuid, found -> found.at("/results/0/delivered").equals("true"));
    assertThat(log.at("/results/0/retry_count")).isEqualTo("2");
    String retry = EVENTS + log.at("/results/0/id") + "/retry/";
    Answer refused = split.post(retry, Map.of("force", false));
    assertThat(refused.status()).isEqualTo(406);
    assertThat(refused.at("/code")).isEqualTo("event_not_resendable");
    Answer again = split.post(retry, Map.of("force", true));
    assertThat(again.status()).as(again.text()).isEqualTo(200);
    assertThat(again.at("/delivered")).isEqualTo("true");
    assertThat(receiver.hooks().stream().filter(each -> each.id().equals(uuid))).hasSize(3);
  }

  @Test
  @DisplayName("SC-2 a target that hangs delays nobody else's events")
  void hanging() throws IOException {
    CountDownLatch over = new CountDownLatch(1);
    HttpServer hanging =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hanging.createContext("/", exchange -> await(over));
    hanging.start();
    String type = "package.status.transitioned";
    String slow = "http://127.0.0.1:" + hanging.getAddress().getPort() + "/";
    String stuck = split.post(HOOKS, hook(type, slow)).at("/id");
    assertThat(split.post(HOOKS, hook(type, receiver.address())).status()).isEqualTo(201);
    for (int i = 0; i < 3; i++) {
      sold("481" + i, 9810 + i);
      confirmed(split.post(shop.path(), decision("481" + i, 9810 + i)));
    }
    Polling.until(() -> taken(type).size() >= 3);
    Answer waiting = split.get(EVENTS + "?status=pending&webhook=" + stuck);
    assertThat(waiting.json().path("count").asInt()).isGreaterThanOrEqualTo(3);
    over.countDown();
    hanging.stop(0);
  }

  @Test
  @DisplayName("SC-1 what is wrong with a registration is said at once, in the platform's words")
  void refused() {
    Answer wrong =
        split.post(
            HOOKS,
            Map.of(
                "event_type",
                "order.created",
                "target_url",
                "ftp://x",
                "additional_headers",
                Map.of("Host", "x"),
                "config",
                Map.of("auth", 1),
                "retry_countdown_config",
                Map.of("choice", "weekly")));
    assertThat(wrong.status()).as(wrong.text()).isEqualTo(400);
    assertThat(wrong.json().path("violations").findValuesAsString("pointer"))
        .containsExactly(
            "/event_type",
            "/additional_headers/Host",
            "/config",
            "/retry_countdown_config/choice",
            "/target_url");
    assertThat(wrong.text()).contains("\\\"weekly\\\" is not a valid choice.");
    assertThat(split.get(HOOKS + "registry/").text())
        .contains("package.created", "package.status.packed", "order.split_package");
    assertThat(split.post(HOOKS, Map.of()).status()).isEqualTo(400);
    assertThat(split.get(HOOKS + "?limit=999").status()).isEqualTo(200);
    assertThat(split.get(EVENTS + "999999/").at("/code")).isEqualTo("not_found");
    String secret =
        split
            .post(
                "api/v1/tokens/",
                Map.of(
                    "name", "one", "rights", List.of("admin"), "channels", List.of(N11Shop.SLUG)))
            .at("/token");
    assertThat(split.as("Token " + secret).get(HOOKS).status()).isEqualTo(403);
  }

  private static Map<String, Object> hook(String type, String url) {
    return Map.of(
        "event_type",
        type,
        "target_url",
        url,
        "secret_key",
        SECRET,
        "additional_headers",
        Map.of("Authorization", "Bearer hidden"),
        "retry_countdown_config",
        AT_ONCE);
  }

  private List<HookServer.Hook> taken(String event) {
    return receiver.hooks().stream()
        .filter(each -> each.answered() == 204 && event.equals(each.event()))
        .toList();
  }

  private static String hex(String body) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static void await(CountDownLatch over) {
    try {
      over.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
