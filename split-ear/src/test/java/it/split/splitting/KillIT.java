package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

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
    private static final int LIVES = 3;
    private static final int ORDERS_A_LIFE = 10;
    private SplitServer server;
    private Api split;
    private Sandbox sandbox;
    private N11Shop shop;
    private Sales sales;

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
      sales = new Sales(split, sandbox, shop, shopNumber());
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
      Sale unsent = sales.of(1);
      Sale arrivesLate = sales.of(2);
      Sale neverApplied = sales.of(3);
      Sale answerLost = sales.of(4);
      sandbox.once("timeout_before", "list", unsent.order(), VERY_LONG);
      sandbox.once("latency", "split", arrivesLate.order(), VERY_LONG);
      sandbox.once("timeout_before", "split", neverApplied.order(), VERY_LONG);
      sandbox.once("timeout_after", "split", answerLost.order(), VERY_LONG);
      List<Sale> all = List.of(unsent, arrivesLate, neverApplied, answerLost);
      List<String> ids = all.stream().map(sales::accepted).toList();
      sales.awaitHeld("list", unsent, false);
      sales.awaitHeld("split", arrivesLate, false);
      sales.awaitHeld("split", neverApplied, false);
      sales.awaitHeld("split", answerLost, true);

      server.kill();
      server.restart();

      ids.forEach(sales::isConfirmed);
      sandbox.withoutFaults();
      Polling.until(
          () -> sandbox.calls("split", arrivesLate.order()).stream().noneMatch(Sales::isOpen));
      for (Sale sale : all) {
        assertThat(sandbox.splitInEffect("n11", sale.order())).containsExactly(sale.source());
        shop.isBalanced(sale.order(), Sale.UNITS);
      }
      assertThat(all.stream().map(sale -> sandbox.calls("split", sale.order()).size()))
          .as("calls: unsent, arriving late, never applied, answer lost")
          .containsExactly(1, 2, 2, 1);
    }

    @Test
    @DisplayName(
        "FIX-7 R1 R4 killed again and again under load: what was acknowledged exists once and is confirmed")
    void under_load() throws Exception {
      long seed = 20261120L + shopNumber();
      Random chance = new Random(seed);
      List<Sale> all = sales.of(100, LIVES * ORDERS_A_LIFE);
      sandbox.post(
          "faults",
          Map.of("name", "latency", "operation", "split", "shop", shop.appKey(), "millis", 500));
      try (InsistentClients clients = new InsistentClients(List.of(split), shop)) {
        for (int life = 0; life < LIVES; life++) {
          for (int i = 0; i < ORDERS_A_LIFE; i++) {
            clients.wantSplit(all.get(life * ORDERS_A_LIFE + i));
          }
          if (life < LIVES - 1) {
            clients.awaitAnswers(life * ORDERS_A_LIFE + 1 + chance.nextInt(ORDERS_A_LIFE - 1));
            // Now in the middle of intake, now in the middle of the queue.
            Polling.pause(life % 2 == 0 ? 0 : chance.nextInt(300));
            server.kill();
            server.restart();
          }
        }
        clients.awaitAnswers(all.size());
        sandbox.withoutFaults();
        int duplicates = 0;
        int calls = 0;
        for (Sale sale : all) {
          String acknowledged = clients.answerTo(sale);
          sales.isTheOnlySplit(sale, acknowledged);
          duplicates += Math.max(0, sandbox.splitInEffect("n11", sale.order()).size() - 1);
          calls += sandbox.calls("split", sale.order()).size();
          sales.isReplayed(sale, acknowledged);
        }
        System.out.printf(
            "KillIT %s: seed %d, %d splits, %d requests (%d without an answer, refusals %s), %d kills, "
                + "%d confirmed, %d duplicates, %d extra marketplace calls%n",
            getClass().getSimpleName(),
            seed,
            all.size(),
            clients.requests(),
            clients.unanswered(),
            clients.refusals(),
            LIVES - 1,
            all.size(),
            duplicates,
            calls - all.size());
        assertThat(duplicates).isZero();
        assertThat(clients.refusals().keySet()).isSubsetOf(404, 409, 503);
      }
    }
  }
}
