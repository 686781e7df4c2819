package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.PostgresDatabase;
import it.split.SplitServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Splits that fail, and the people who help them. */
class FailedIntegrationIT {
  @Nested
  class OnTheEmbeddedDatabase extends FailedIntegrationStory {
    @Override
    SplitServer.Builder server() {
      return SplitServer.onEmbeddedDatabase();
    }

    @Test
    @DisplayName("MKT-6 a marketplace is believed by the JDK's authorities, and by no other")
    void authorities(@TempDir Path folder) throws Exception {
      try (UnknownAuthority stranger = new UnknownAuthority(folder)) {
        shop("stranger", 1).set(Map.of("base_url", stranger.uri().toString()));
        split("stranger", 7195);
        assertThat(await("stranger", "penalised").get("last_detail"))
            .contains("PKIX path building failed");
      }
    }
  }

  @Nested
  class OnPostgres extends FailedIntegrationStory {
    private final PostgresDatabase database = PostgresDatabase.create();

    @Override
    SplitServer.Builder server() {
      return SplitServer.on(database);
    }

    @Test
    @DisplayName(
        "FIX-2 FIX-7 a result that can never be stored is counted and ends; retried, it is"
            + " confirmed")
    void never_stored() throws SQLException {
      shop("unstorable", 0);
      execute(
          "alter table integration_action add constraint no_more check (progress <> 'CONFIRMED')"
              + " not valid");
      Answer answer;
      try {
        answer = split("unstorable", 7190);
        Map<String, String> dead = await("unstorable", "dead");
        assertThat(dead).containsEntry("last_code", "internal_error");
        assertThat(split.ended(accepted(answer)).at("/failure/code").asString())
            .isEqualTo("internal_error");
        assertThat(server.console()).contains("is settled without its result");
      } finally {
        execute("alter table integration_action drop constraint no_more");
      }
      assertThat(intervene("unstorable", "retry").status()).isEqualTo(200);
      confirmed(answer);
      assertThat(sandbox.splitInEffect("n11", "7190")).hasSize(1);
    }

    @Test
    @DisplayName("FIX-6 a thousand broken records whose penalty is over do not delay a good one")
    void fair() throws SQLException {
      shop("fair", 1);
      execute(
          """
          update channel_circuit set state = 'OPEN', reason = 'UNREACHABLE', detail = 'held', failures = 10,
            changed_at = localtimestamp, probe_at = localtimestamp + interval '2 days'
          where channel_id = (select id from channel where slug = 'fair')
          """);
      execute(
          """
          insert into remote_operation (id, kind, channel_id, subject_id, correlation_id, number, status, is_ended,
            is_retry, due_at, fence, in_doubt, quick_tries, polls, penalties, attempts, created_at, modified_at)
          select -x, 'split_packages', c.id, -x, 'broken', 'broken', 'PENALISED', false, true,
            localtimestamp - interval '2 days', 0, false, 0, 0, 1, 0, localtimestamp,
            localtimestamp - interval '2 days'
          from channel c, generate_series(1, 1000) x where c.slug = 'fair'
          """);
      Answer good = split("fair", 7191);
      assertThat(split.delete("api/v1/channels/fair/circuit/").status()).isEqualTo(204);
      confirmed(good);
      try {
        assertThat(
                number(
                    """
                    select count(*) from remote_operation b, remote_operation g
                    where g.number like '7191-%' and b.id < 0 and b.fence > 0 and b.modified_at < g.announced_at
                    """))
            .isLessThan(300);
      } finally {
        execute("delete from remote_operation where id < 0");
      }
    }

    private long number(String sql) throws SQLException {
      try (Connection connection = database.connection();
          Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return row.getLong(1);
      }
    }

    private void execute(String sql) throws SQLException {
      try (Connection connection = database.connection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }
}
