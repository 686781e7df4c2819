package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import it.split.PostgresDatabase;
import it.split.Sandbox;
import it.split.SandboxServer;
import it.split.SplitServer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Sixty-four requests about one source at the same moment, round after round. */
class ConcurrencyIT {
  private static final int ROUNDS = 5;
  private static final int AT_ONCE = 64;
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
  class OnTheEmbeddedDatabase extends Crowds {
    @Override
    List<SplitServer> servers() {
      return List.of(configured(SplitServer.onEmbeddedDatabase()).start());
    }

    @Override
    int shopNumber() {
      return 81;
    }

    @Override
    long deadlocks() {
      return deadlocksInTheLog();
    }
  }

  @Nested
  class OnPostgres extends Crowds {
    private final PostgresDatabase database = PostgresDatabase.create();

    @Override
    List<SplitServer> servers() {
      return List.of(configured(SplitServer.on(database)).start());
    }

    @Override
    int shopNumber() {
      return 82;
    }

    @Override
    long deadlocks() {
      return deadlocksInTheLog() + database.deadlocks();
    }
  }

  @Nested
  class OnTwoNodesOverPostgres extends Crowds {
    private final PostgresDatabase database = PostgresDatabase.create();

    @Override
    List<SplitServer> servers() {
      return List.of(
          configured(SplitServer.on(database)).start(),
          configured(SplitServer.on(database)).start());
    }

    @Override
    int shopNumber() {
      return 83;
    }

    @Override
    long deadlocks() {
      return deadlocksInTheLog() + database.deadlocks();
    }
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  abstract static class Crowds {
    private List<SplitServer> servers;
    private Crowd crowd;
    private Api split;
    private Sandbox sandbox;
    private N11Shop shop;

    abstract List<SplitServer> servers();

    abstract int shopNumber();

    abstract long deadlocks();

    static SplitServer.Builder configured(SplitServer.Builder server) {
      return server
          .with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR)
          .with("SPLIT_SECRET_KEY", "the same on every node");
    }

    @BeforeAll
    void start() {
      servers = servers();
      List<Api> nodes = servers.stream().map(server -> new Api(server.uri())).toList();
      crowd = new Crowd(nodes, AT_ONCE);
      split = nodes.getFirst();
      sandbox = new Sandbox(marketplace.uri());
      shop = N11Shop.open(split, sandbox, "crowd-" + shopNumber(), Map.of());
    }

    @AfterAll
    void stop() {
      System.out.printf(
          "ConcurrencyIT %s: %d nodes, %d requests in crowds of %d, %d told to come back, %d deadlocks%n",
          getClass().getSimpleName(),
          servers.size(),
          crowd.requests(),
          AT_ONCE,
          crowd.toldToComeBack(),
          deadlocks());
      servers.forEach(SplitServer::close);
    }

    long deadlocksInTheLog() {
      return servers.stream()
          .flatMap(server -> server.console().lines())
          .filter(line -> line.toLowerCase(java.util.Locale.ROOT).contains("deadlock"))
          .count();
    }

    @Test
    @DisplayName(
        "SPL-10 R3 sixty-four identical requests make one split, and all are told the same")
    void identical() {
      for (int round = 0; round < ROUNDS; round++) {
        long id = sale(1, round);
        Map<String, Object> decision = decision(id, round, 3, 1);

        List<Answer> answers = crowd.ask(shop.path(), caller -> decision, caller -> new String[0]);

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream().map(answer -> answer.at("/correlation_id")).distinct())
            .hasSize(1);
        assertThat(answers.stream().map(Crowds::packageIds).distinct()).hasSize(1);
        assertThat(
                answers.stream()
                    .filter(answer -> outcomes(answer).equals(List.of("created", "created"))))
            .hasSize(1);
        assertThat(
                answers.stream()
                    .filter(answer -> outcomes(answer).equals(List.of("existing", "existing"))))
            .hasSize(AT_ONCE - 1);
        isOneSplit(id);
      }
      assertThat(deadlocks()).isZero();
    }

    @Test
    @DisplayName("SPL-11 R3 sixty-four requests with one key get the same bytes")
    void one_key() {
      for (int round = 0; round < ROUNDS; round++) {
        long id = sale(2, round);
        Map<String, Object> decision = decision(id, round, 3, 1);

        List<Answer> answers =
            crowd.ask(
                shop.path(),
                caller -> decision,
                caller -> new String[] {"Idempotency-Key", "key-" + id});

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.header("Idempotent-Replayed") == null))
            .hasSize(1);
        isOneSplit(id);
      }
      assertThat(deadlocks()).isZero();
    }

    @Test
    @DisplayName("SPL-10 R3 of sixty-four conflicting requests one wins, and units are conserved")
    void conflicting() {
      for (int round = 0; round < ROUNDS; round++) {
        long id = sale(3, round);
        int ofRound = round;

        List<Answer> answers =
            crowd.ask(
                shop.path(),
                caller -> decision(id, ofRound, 1 + caller % 8, 1 + caller / 8),
                caller -> new String[0]);

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(
                answers.stream()
                    .filter(answer -> answer.status() != 200)
                    .map(answer -> answer.status() + " " + answer.at("/code"))
                    .distinct())
            .containsExactly("409 already_split");
        isOneSplit(id);
      }
      assertThat(deadlocks()).isZero();
    }

    private static List<String> packageIds(Answer answer) {
      return values(answer, "id");
    }

    private static List<String> outcomes(Answer answer) {
      return values(answer, "status");
    }

    private static List<String> values(Answer answer, String name) {
      return answer
          .json()
          .path("packages")
          .valueStream()
          .map(child -> child.path(name).asString())
          .toList();
    }

    private void isOneSplit(long id) {
      JsonNode listed = split.get("api/v1/splits/?number=" + order(id) + "-" + id).json();
      assertThat(listed.path("count").asInt()).isOne();
      assertThat(listed.at("/results/0/packages")).hasSize(2);
      JsonNode ended = split.ended(listed.at("/results/0/correlation_id").asString());
      assertThat(ended.path("status").asString()).as(ended.toPrettyString()).isEqualTo("confirmed");
      assertThat(sandbox.splitInEffect("n11", order(id))).containsExactly(String.valueOf(id));
      shop.isBalanced(order(id), 40);
    }

    private long sale(int test, int round) {
      long id = shopNumber() * 10_000L + test * 1000L + round;
      shop.sells(order(id), id, 20, 20);
      shop.imports(order(id), id, 20, 20);
      return id;
    }

    private static String order(long id) {
      return String.valueOf(id + 10_000_000);
    }

    /** Every other round names the order instead of the package. */
    private static Map<String, Object> decision(long id, int round, int first, int second) {
      return external(
          round % 2 == 0 ? order(id) + "-" + id : order(id),
          List.of(group(id, first, second), group(id, 20 - first, 20 - second)));
    }
  }

  @Test
  @DisplayName("SPL-10 the sixty-four conflicting decisions differ from each other")
  void differ() {
    assertThat(
            IntStream.range(0, AT_ONCE)
                .mapToObj(caller -> Crowds.decision(1, 0, 1 + caller % 8, 1 + caller / 8))
                .distinct())
        .hasSize(AT_ONCE);
  }
}
