package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.Polling;
import it.split.PostgresServer;
import it.split.Sandbox;
import it.split.SandboxServer;
import it.split.SplitServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PostgreSQL goes and comes back while splits run; the node stays up all the time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseRestartIT {
  private static final int SHOP = 74;
  private static final int ORDERS = 12;
  private static final Duration BACK_WITHIN = Duration.ofSeconds(5);
  private static final String WAITING_IN_COMMIT =
      "select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'";

  private final PostgresServer postgres = PostgresServer.create();
  private SandboxServer marketplace;
  private Sandbox sandbox;
  private SplitServer server;
  private Api split;
  private N11Shop shop;
  private Sales sales;

  @BeforeAll
  void start() {
    marketplace = SandboxServer.start();
    sandbox = new Sandbox(marketplace.uri());
    server =
        SplitServer.on(postgres.database())
            .with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR)
            .with("SPLIT_LEASE_SECONDS", "5")
            .start();
    split = new Api(server.uri());
    shop = N11Shop.open(split, sandbox, "restart", Map.of("resubmit_after_seconds", "1"));
    sales = new Sales(split, sandbox, shop, SHOP);
  }

  @AfterAll
  void stop() {
    server.close();
    marketplace.close();
    postgres.close();
  }

  @ParameterizedTest(
      name = "R1 R6 {0}: 503 meanwhile, splits again within five seconds, nothing lost or doubled")
  @EnumSource(PostgresServer.Stop.class)
  void restarted(PostgresServer.Stop how) {
    List<Sale> all = sales.of(100 * (how.ordinal() + 1), ORDERS);
    try (InsistentClients clients = new InsistentClients(List.of(split), shop)) {
      all.subList(0, ORDERS / 2).forEach(clients::wantSplit);
      clients.awaitAnswers(1);
      postgres.stop(how);
      all.subList(ORDERS / 2, ORDERS).forEach(clients::wantSplit);
      Polling.until(() -> clients.refused().size() >= 12);
      assertThat(split.get("health/live").status()).isEqualTo(200);
      assertThat(split.get("health/ready").status()).isEqualTo(503);

      int before = clients.answered();
      postgres.start();
      long back = System.nanoTime();
      clients.awaitAnswers(before + 1);
      Duration answered = Duration.ofNanos(System.nanoTime() - back);
      clients.awaitAnswers(ORDERS);
      all.forEach(sale -> sales.isTheOnlySplit(sale, clients.answerTo(sale)));
      all.forEach(sale -> sales.isReplayed(sale, clients.answerTo(sale)));

      System.out.printf(
          "DatabaseRestartIT %s: %d splits, %d requests, refusals %s, first answer after %d ms%n",
          how, ORDERS, clients.requests(), clients.refusals(), answered.toMillis());
      assertThat(answered).isLessThan(BACK_WITHIN);
      assertThat(clients.unanswered()).as("requests without an answer").isZero();
      assertThat(clients.refused()).allSatisfy(DatabaseRestartIT::isToTryAgain);
      assertThat(server.console()).doesNotContain("request failed, correlation id");
    }
  }

  @Test
  @DisplayName("SPL-11 a connection lost in COMMIT: 503, and the key tells that it was written")
  void lostInCommit() {
    Sale sale = sales.of(1);
    // Nobody is there to confirm the commit, so it is written here and the answer is held back.
    postgres
        .database()
        .execute(
            "alter system set synchronous_standby_names = 'nobody'", "select pg_reload_conf()");
    Answer answer;
    try {
      CompletableFuture<Answer> unknown =
          split.postLater(shop.path(), sale.decision(), "Idempotency-Key", sale.order());
      Polling.until(
          () -> {
            cutInCommit();
            return unknown.isDone();
          });
      answer = unknown.join();
    } finally {
      postgres
          .database()
          .execute("alter system reset synchronous_standby_names", "select pg_reload_conf()");
    }

    isToTryAgain(answer);
    Answer again = sales.post(sale);
    assertThat(again.header("Idempotent-Replayed")).as(again.text()).isEqualTo("true");
    sales.isTheOnlySplit(sale, again.text());
  }

  @Test
  @DisplayName("OPS-3 R6 a node that is started before its database waits for it")
  void startedFirst() {
    server.stop();
    postgres.stop(PostgresServer.Stop.FAST);
    CompletableFuture<Void> started = CompletableFuture.runAsync(server::restart);
    Polling.until(
        () -> server.isRunning() && server.console().contains("the database is out of reach"));

    postgres.start();
    started.join();
    Sale sale = sales.of(2);
    sales.isConfirmed(sales.accepted(sale));
  }

  /** Whoever waits in COMMIT is cut off: the intake, and what the node does of its own accord. */
  private void cutInCommit() {
    try (Connection connection = postgres.database().connection();
        Statement statement = connection.createStatement()) {
      statement.execute(WAITING_IN_COMMIT);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void isToTryAgain(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isIn(503, 409);
    assertThat(answer.at("/code")).isIn("try_again", "in_progress");
    assertThat(answer.header("Retry-After")).as(answer.text()).isNotNull();
  }
}
