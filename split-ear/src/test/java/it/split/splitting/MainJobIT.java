package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.PostgresDatabase;
import it.split.Sandbox;
import it.split.SplitServer;
import it.split.demonstration.Demonstration;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A split decision from the webhook to the marketplace's confirmation. */
class MainJobIT {
  @Nested
  class OnTheEmbeddedDatabase extends MainJob {
    @Override
    SplitServer.Builder server() {
      return SplitServer.onEmbeddedDatabase();
    }
  }

  @Nested
  class OnPostgres extends MainJob {
    @Override
    SplitServer.Builder server() {
      return SplitServer.on(PostgresDatabase.create());
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  abstract static class MainJob {
    private SplitServer server;
    private Api split;
    private Sandbox sandbox;
    private N11Shop shop;

    abstract SplitServer.Builder server();

    @BeforeAll
    void start() {
      server = server().with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR).withSandbox().start();
      split = new Api(server.uri());
      sandbox = new Sandbox(server.sandboxUri());
      shop = N11Shop.open(split, sandbox, N11Shop.SLUG, Map.of());
    }

    @AfterAll
    void stop() {
      server.close();
    }

    @Test
    @DisplayName(
        "SPL-2 SPL-5 SPL-12 MKT-4 an order nobody has imported is found, split by quantity and confirmed")
    void external_mode() {
      shop.sells("9001", 5001, 3, 1);
      Answer answer =
          split.post(
              shop.path(), external("9001-5001", List.of(group(5001, 2, 1), group(5001, 1, 0))));
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      JsonNode ended = split.ended(answer.at("/correlation_id"));
      assertThat(ended.at("/status").asString()).as(ended.toPrettyString()).isEqualTo("confirmed");
      assertThat(sandbox.splitInEffect("n11", "9001")).containsExactly("5001");
    }

    @Test
    @DisplayName(
        "SPL-1 SPL-10 SPL-11 by the order system's rows; a repeated event gets the same bytes")
    void oms_mode() {
      shop.sells("9002", 5002, 1, 1);
      shop.imports("9002", 5002, 1, 1);
      Map<String, Object> body =
          Map.of(
              "event",
                  Map.of(
                      "type",
                      "order.split_package_298",
                      "uuid",
                      "c9591f0d1c1d4da58ade880921bd7e93"),
              "payload",
                  Map.of(
                      "number",
                      "9002-5002",
                      "packages",
                      List.of(
                          Map.of("number", "P-1", "packageitem_set", List.of(row(1050021))),
                          Map.of("number", "P-2", "packageitem_set", List.of(row(1050022))))));
      Answer first = split.post(shop.path(), body);
      assertThat(first.status()).as(first.text()).isEqualTo(200);
      assertThat(first.at("/packages/0/status")).isEqualTo("created");
      Answer again = split.post(shop.path() + "/", body);
      assertThat(again.text()).isEqualTo(first.text());
      assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
      assertThat(split.ended(first.at("/correlation_id")).at("/status").asString())
          .isEqualTo("confirmed");
      assertThat(sandbox.splitInEffect("n11", "9002")).containsExactly("5002");
    }

    private static Map<String, Object> row(long omnitronId) {
      return Map.of("order_item", Map.of("omnitron_id", omnitronId));
    }

    @Test
    @DisplayName("SPL-13 Prefer: wait holds the answer until the marketplace has confirmed")
    void waits() {
      shop.sells("9003", 5003, 2);
      Answer answer =
          split.post(
              shop.path(),
              external("9003-5003", List.of(group(5003, 1), group(5003, 1))),
              "Prefer",
              "wait=30");
      assertThat(answer.at("/status")).as(answer.text()).isEqualTo("confirmed");
      assertThat(answer.at("/packages/0/remote_id")).isNotEmpty();
    }

    @Test
    @DisplayName("SPL-19 a confirmed child is split again with the line ids it has now")
    void child_again() {
      shop.sells("9004", 5004, 4, 1);
      Answer first =
          split.post(
              shop.path(),
              external("9004-5004", List.of(group(5004, 3, 0), group(5004, 1, 1))),
              "Prefer",
              "wait=30");
      assertThat(first.at("/status")).as(first.text()).isEqualTo("confirmed");
      Answer second =
          split.post(
              shop.path(),
              external(first.at("/packages/0/number"), List.of(group(5004, 2), group(5004, 1))),
              "Prefer",
              "wait=30");
      assertThat(second.at("/status")).as(second.text()).isEqualTo("confirmed");
      assertThat(sandbox.splitInEffect("n11", "9004")).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("SPL-14 a dry run shows the call and writes nothing")
    void dry_run() {
      shop.sells("9005", 5005, 2);
      shop.imports("9005", 5005, 2);
      Map<String, Object> body = external("9005-5005", List.of(group(5005, 1), group(5005, 1)));
      Answer planned = split.post(shop.path() + "?dry_run=true", body);
      assertThat(planned.status()).as(planned.text()).isEqualTo(200);
      assertThat(planned.at("/call/path")).contains("splitPackageByQuantity");
      assertThat(split.get("api/v1/splits/?number=9005-5005").json().at("/count").asInt()).isZero();
    }

    @Test
    @DisplayName("SPL-10 another grouping of units already split is refused and changes nothing")
    void other_grouping() {
      shop.sells("9006", 5006, 3);
      split.post(
          shop.path(),
          external("9006-5006", List.of(group(5006, 2), group(5006, 1))),
          "Prefer",
          "wait=30");
      Answer other =
          split.post(
              shop.path(),
              external("9006-5006", List.of(group(5006, 1), group(5006, 1), group(5006, 1))));
      assertThat(other.status()).as(other.text()).isEqualTo(409);
      assertThat(other.at("/code")).isEqualTo("already_split");
      assertThat(split.get("api/v1/splits/?number=9006-5006").json().at("/count").asInt()).isOne();
    }

    @Test
    @DisplayName("ADM-7 the demonstration shows what it promises")
    void demonstration() {
      ByteArrayOutputStream shown = new ByteArrayOutputStream();
      new Demonstration(split, sandbox, new PrintStream(shown, true, StandardCharsets.UTF_8)).run();
      assertThat(shown.toString(StandardCharsets.UTF_8))
          .contains(
              "same bytes: true",
              "unknown_item",
              "quantity_mismatch",
              "operation_done",
              "now shipped")
          .containsPattern("(?s)confirmed.*confirmed");
    }
  }
}
