package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.Polling;
import it.split.PostgresDatabase;
import it.split.Sandbox;
import it.split.SandboxServer;
import it.split.SplitServer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * Split is killed at the points between a split's commit and its settling, while the marketplace
 * lives on in a process of its own.
 */
class KillIT {
  private static final Map<String, Object> VERY_LONG = Map.of("millis", 600_000);
  private static SandboxServer marketplace;

  @BeforeAll
  static void open() {
    marketplace = SandboxServer.start();
  }

  @AfterAll
  static void close() {
    marketplace.close();
  }

  @Nested
  class OnTheEmbeddedDatabase extends Kills {
    @Override
    SplitServer.Builder server() {
      return SplitServer.onEmbeddedDatabase();
    }

    @Override
    int shopNumber() {
      return 71;
    }
  }

  @Nested
  class OnPostgres extends Kills {
    @Override
    SplitServer.Builder server() {
      return SplitServer.on(PostgresDatabase.create());
    }

    @Override
    int shopNumber() {
      return 72;
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  abstract static class Kills {
    private static final int LIVES = 4;
    private static final int ORDERS_A_LIFE = 10;
    private SplitServer server;
    private Api split;
    private Sandbox sandbox;
    private N11Shop shop;

    abstract SplitServer.Builder server();

    abstract int shopNumber();

    @BeforeAll
    void start() {
      server =
          server()
              .with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR)
              .with("SPLIT_LEASE_SECONDS", "5")
              .start();
      split = new Api(server.uri());
      sandbox = new Sandbox(marketplace.uri());
      shop =
          N11Shop.open(
              split, sandbox, "kill-" + shopNumber(), Map.of("resubmit_after_seconds", "1"));
    }

    @AfterEach
    void mend() {
      sandbox.withoutFaults();
    }

    @AfterAll
    void stop() {
      server.close();
    }

    @Test
    @DisplayName(
        "FIX-7 OPS-2 R4 killed before, in and after the marketplace's call: nothing lost, nothing doubled")
    void at_every_point() {
      Sale unsent = sale(1);
      Sale arrivesLate = sale(2);
      Sale neverApplied = sale(3);
      Sale answerLost = sale(4);
      sandbox.once("timeout_before", "list", unsent.order(), VERY_LONG);
      sandbox.once("latency", "split", arrivesLate.order(), VERY_LONG);
      sandbox.once("timeout_before", "split", neverApplied.order(), VERY_LONG);
      sandbox.once("timeout_after", "split", answerLost.order(), VERY_LONG);
      List<Sale> sales = List.of(unsent, arrivesLate, neverApplied, answerLost);
      List<String> ids = sales.stream().map(sale -> accepted(post(sale))).toList();
      awaitHeld("list", unsent, false);
      awaitHeld("split", arrivesLate, false);
      awaitHeld("split", neverApplied, false);
      awaitHeld("split", answerLost, true);

      server.kill();
      server.restart();

      ids.forEach(this::isConfirmed);
      sandbox.withoutFaults();
      Polling.until(
          () -> sandbox.calls("split", arrivesLate.order()).stream().noneMatch(KillIT::isOpen));
      for (Sale sale : sales) {
        assertThat(sandbox.splitInEffect("n11", sale.order())).containsExactly(sale.source());
        shop.isBalanced(sale.order(), Sale.UNITS);
      }
      assertThat(sales.stream().map(sale -> sandbox.calls("split", sale.order()).size()))
          .as("calls: unsent, arriving late, never applied, answer lost")
          .containsExactly(1, 2, 2, 1);
    }

    @Test
    @DisplayName(
        "FIX-7 R1 R4 killed again and again under load: what was acknowledged exists once and is confirmed")
    void under_load() throws Exception {
      long seed = 20261120L + shopNumber();
      Random chance = new Random(seed);
      Sale[] sales = new Sale[LIVES * ORDERS_A_LIFE];
      for (int i = 0; i < sales.length; i++) {
        sales[i] = sale(100 + i);
      }
      sandbox.post(
          "faults",
          Map.of("name", "latency", "operation", "split", "shop", shop.appKey(), "millis", 500));
      try (InsistentClients clients = new InsistentClients(split, shop)) {
        for (int life = 0; life < LIVES; life++) {
          for (int i = 0; i < ORDERS_A_LIFE; i++) {
            clients.wantSplit(sales[life * ORDERS_A_LIFE + i]);
          }
          if (life < LIVES - 1) {
            clients.awaitAnswers(life * ORDERS_A_LIFE + 1 + chance.nextInt(ORDERS_A_LIFE - 1));
            // Now in the middle of intake, now in the middle of the queue.
            Polling.pause(life % 2 == 0 ? 0 : chance.nextInt(300));
            server.kill();
            server.restart();
          }
        }
        clients.awaitAnswers(sales.length);
        sandbox.withoutFaults();
        int duplicates = 0;
        int calls = 0;
        for (Sale sale : sales) {
          String acknowledged = clients.answerTo(sale);
          isTheOnlySplit(sale, acknowledged);
          duplicates += Math.max(0, sandbox.splitInEffect("n11", sale.order()).size() - 1);
          calls += sandbox.calls("split", sale.order()).size();
          isReplayed(sale, acknowledged);
        }
        System.out.printf(
            "KillIT %s: seed %d, %d splits, %d requests (%d without an answer, refusals %s), %d kills, "
                + "%d confirmed, %d duplicates, %d extra marketplace calls%n",
            getClass().getSimpleName(),
            seed,
            sales.length,
            clients.requests(),
            clients.unanswered(),
            clients.refusals(),
            LIVES - 1,
            sales.length,
            duplicates,
            calls - sales.length);
        assertThat(duplicates).isZero();
        assertThat(clients.refusals().keySet()).isSubsetOf(404, 409, 503);
      }
    }

    private void isTheOnlySplit(Sale sale, String acknowledged) {
      JsonNode listed = split.get("api/v1/splits/?number=" + sale.number()).json();
      assertThat(listed.path("count").asInt()).as(listed.toPrettyString()).isOne();
      String id = listed.at("/results/0/correlation_id").asString();
      assertThat(acknowledged).contains("\"" + id + "\"");
      isConfirmed(id);
      assertThat(sandbox.splitInEffect("n11", sale.order())).containsExactly(sale.source());
      shop.isBalanced(sale.order(), Sale.UNITS);
    }

    private void isReplayed(Sale sale, String acknowledged) {
      Answer again = post(sale);
      assertThat(again.text()).isEqualTo(acknowledged);
      assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    private Sale sale(int ordinal) {
      Sale sale = new Sale(shopNumber() * 1000L + ordinal);
      shop.sells(sale.order(), sale.packageId(), 3, 2);
      shop.imports(sale.order(), sale.packageId(), 3, 2);
      return sale;
    }

    private Answer post(Sale sale) {
      return split.post(shop.path(), sale.decision(), "Idempotency-Key", sale.order());
    }

    private String accepted(Answer answer) {
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      return answer.at("/correlation_id");
    }

    private void isConfirmed(String correlationId) {
      JsonNode ended = split.ended(correlationId);
      assertThat(ended.path("status").asString()).as(ended.toPrettyString()).isEqualTo("confirmed");
    }

    private void awaitHeld(String operation, Sale sale, boolean applied) {
      Polling.until(
          () ->
              sandbox.calls(operation, sale.order()).stream()
                  .anyMatch(call -> isOpen(call) && call.path("applied").asBoolean() == applied));
    }
  }

  private static boolean isOpen(JsonNode call) {
    return call.path("status").isNull();
  }

  /** One order with one package of two lines, and how it is to be split. */
  record Sale(long packageId) {
    static final int UNITS = 5;

    String order() {
      return String.valueOf(packageId + 1_000_000);
    }

    String source() {
      return String.valueOf(packageId);
    }

    String number() {
      return order() + "-" + packageId;
    }

    Map<String, Object> decision() {
      return external(number(), List.of(group(packageId, 2, 0), group(packageId, 1, 2)));
    }
  }
}
