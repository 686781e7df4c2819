package it.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A node is started again while a newer version has migrated the database it shares. */
class UpgradeIT {
  private static final String NEWER =
      """
      insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by,
        execution_time, success)
      values (1000, '999.1', 'something newer', 'SQL', 'V999_1__something_newer.sql', 1, 'x', 1, true)
      """;

  @Test
  @DisplayName(
      "OPS-3 it works on a schema one version newer, and refuses one that lacks what it needs")
  void newerSchema() {
    PostgresDatabase database = PostgresDatabase.create();
    try (SplitServer split =
        SplitServer.on(database).with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR).start()) {
      database.execute("alter table channel add something_newer varchar", NEWER);

      split.restart();
      Api api = new Api(split.uri());
      assertThat(api.put("api/v1/channels/old/", channel()).status()).isEqualTo(201);

      database.execute("update schema_floor set version = '999.1'");
      assertThatThrownBy(split::restart)
          .hasMessageContaining("Split does not start: this version knows the schema up to")
          .hasMessageContaining("the database needs one that knows 999.1");
    }
  }

  @Test
  @DisplayName("SPL-11 ADM-6 it does not start if it is to forget keys sooner than promised")
  void keysKeptTooShort() {
    assertThatThrownBy(SplitServer.onEmbeddedDatabase().with("SPLIT_KEEP_KEYS_DAYS", "6")::start)
        .hasMessageContaining(
            "Split does not start: SPLIT_KEEP_KEYS_DAYS is '6' and must be a whole number from 7");
  }

  private static Map<String, Object> channel() {
    return Map.of("oms_channel_id", 1, "marketplace", "n11");
  }
}
