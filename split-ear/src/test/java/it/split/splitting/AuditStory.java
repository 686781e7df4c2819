package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.SplitServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Tampers with a sealed step log in every way there is. Sealing stands still meanwhile. */
abstract class AuditStory extends MarketplaceFixture {
  private static final String VERIFICATION = "api/v1/audit/verification/";
  private static final String TWINS =
      "select min(id), max(id) from flow_log group by created_at having count(*) > 1 order by 1";
  private Connection sealing;

  abstract Connection connection() throws SQLException;

  /** Splits, until at least four windows are sealed and nothing is left to seal. */
  @Override
  @BeforeAll
  void start() {
    SplitServer.Builder impatient = server().with("SPLIT_AUDIT_LAG_SECONDS", "10");
    start(impatient);
    int order = 4700;
    while (verified().path("seals").asInt() < 4) {
      sold(String.valueOf(order), order + 5000);
      confirmed(split.post(shop.path(), decision(String.valueOf(order), order + 5000)));
      order++;
    }
    split.until(VERIFICATION, answer -> answer.json().path("rows").asLong() == rows());
  }

  @BeforeEach
  void remember() throws SQLException {
    execute("create table flow_log_before as select * from flow_log");
    sealing = connection();
    sealing.setAutoCommit(false);
    try (Statement statement = sealing.createStatement()) {
      statement.execute("select id from audit_lock where id = 1 for update");
    }
    execute("create table audit_seal_before as select * from audit_seal");
    assertThat(verified().path("result").asString()).isEqualTo("intact");
  }

  @AfterEach
  void restore() throws SQLException {
    for (String table : List.of("flow_log", "audit_seal")) {
      execute("delete from " + table);
      execute("insert into %s select * from %s_before".formatted(table, table));
      execute("drop table %s_before".formatted(table));
    }
    sealing.close();
    assertThat(verified().path("result").asString()).isEqualTo("intact");
  }

  @ParameterizedTest(name = "SEC-5 {0} is told")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "edited   | update flow_log set message = 'never' where id = (select min(id) from flow_log)",
        "deleted  | delete from flow_log where id = (select max(id) from flow_log)",
        "inserted | insert into flow_log (id, correlation_id, flow, step, is_ok, message, created_at)"
            + " select -1, 'c', 'flow', 'step', true, 'never', min(created_at) from flow_log",
        "cut      | delete from audit_seal where number = 2",
        "cut      | delete from audit_seal where number = (select max(number) from audit_seal)",
        "forged   | update audit_seal set row_count = row_count + 1 where number = 3",
      })
  void told(String kind, String sql) throws SQLException {
    assertThat(execute(sql)).isEqualTo(1);

    JsonNode report = verified();

    assertThat(report.path("result").asString()).isEqualTo("broken");
    assertThat(report.at("/broken/0/findings/0/kind").asString())
        .as(report.toPrettyString())
        .isEqualTo(kind);
    assertThat(split.get("api/v1/alarms/?kind=audit_broken&open=true").at("/results/0/code"))
        .isEqualTo("audit_" + kind);
    assertThat(split.as(null).get("health/ready").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("SEC-5 two rows that changed places are told as reordered")
  void reordered() throws SQLException {
    long[] twins = twins();
    execute("update flow_log set id = -7 where id = " + twins[0]);
    execute("update flow_log set id = %d where id = %d".formatted(twins[0], twins[1]));
    execute("update flow_log set id = %d where id = -7".formatted(twins[1]));

    JsonNode report = verified();
    assertThat(report.at("/broken/0/findings/0/kind").asString())
        .as(report.toPrettyString())
        .isEqualTo("reordered");
    assertThat(report.at("/broken/0/from").asString()).isNotEmpty();
  }

  @Test
  @DisplayName("SEC-5 a head that was written down is compared; what is no head is refused")
  void head() {
    String head = verified().path("head").asString();
    assertThat(split.get(VERIFICATION + "?head=" + head).at("/result")).isEqualTo("intact");
    String other = head.substring(0, head.length() - 4) + "0000";
    assertThat(split.get(VERIFICATION + "?head=" + other).at("/result")).isEqualTo("broken");
    Answer noHead = split.get(VERIFICATION + "?head=12");
    assertThat(noHead.status()).as(noHead.text()).isEqualTo(400);
    assertThat(verified().path("result").asString()).isEqualTo("intact");
  }

  @Test
  @DisplayName("SEC-5 only an administrator of every channel verifies")
  void forbidden() {
    Answer token =
        split.post(
            "api/v1/tokens/",
            Map.of("name", "one", "rights", List.of("admin"), "channels", List.of(N11Shop.SLUG)));
    Answer refused = split.as("Token " + token.at("/token")).get(VERIFICATION);
    assertThat(refused.status()).as(refused.text()).isEqualTo(403);
    assertThat(split.as(null).get(VERIFICATION).status()).isEqualTo(401);
  }

  private JsonNode verified() {
    Answer answer = split.get(VERIFICATION);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private int execute(String sql) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private long[] twins() throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(TWINS)) {
      assertThat(found.next()).isTrue();
      return new long[] {found.getLong(1), found.getLong(2)};
    }
  }

  private long rows() {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select count(*) from flow_log")) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
