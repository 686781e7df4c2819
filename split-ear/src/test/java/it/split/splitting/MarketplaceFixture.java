package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.Sandbox;
import it.split.SplitServer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Split on one database, with a shop at the simulated N11 that answers impatient tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MarketplaceFixture {
  static final Map<String, String> IMPATIENT =
      Map.of("read_timeout_ms", "1500", "resubmit_after_seconds", "1");
  static final Map<String, Object> LONGER_THAN_PATIENCE = Map.of("millis", 4000);
  SplitServer server;
  Api split;
  Sandbox sandbox;
  N11Shop shop;

  abstract SplitServer.Builder server();

  @BeforeAll
  void start() {
    start(server());
  }

  void start(SplitServer.Builder builder) {
    server = builder.with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR).withSandbox().start();
    split = new Api(server.uri());
    sandbox = new Sandbox(server.sandboxUri());
    shop = N11Shop.open(split, sandbox, N11Shop.SLUG, IMPATIENT);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  void sold(String order, long packageId) {
    shop.sells(order, packageId, 3, 1);
    shop.imports(order, packageId, 3, 1);
  }

  static Map<String, Object> decision(String order, long id) {
    return external(order + "-" + id, List.of(group(id, 2, 0), group(id, 1, 1)));
  }

  static Map<String, Object> otherDecision(String order, long id) {
    return external(order + "-" + id, List.of(group(id, 3, 0), group(id, 0, 1)));
  }

  static String accepted(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.at("/correlation_id");
  }

  JsonNode ended(Answer answer) {
    return split.ended(accepted(answer));
  }

  JsonNode confirmed(Answer answer) {
    JsonNode ended = ended(answer);
    assertThat(ended.path("status").asString()).as(ended.toPrettyString()).isEqualTo("confirmed");
    return ended;
  }

  void isSplitOnce(String order, long id) {
    assertThat(sandbox.splitInEffect("n11", order)).containsExactly(String.valueOf(id));
    shop.isBalanced(order, 4);
  }

  static Instant time(JsonNode call) {
    return Instant.parse(call.path("time").asString());
  }
}
