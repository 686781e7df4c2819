package it.split.splitting;

import it.split.PostgresDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the database says about the operation of a split, by the split's correlation id. */
record QueueTable(PostgresDatabase database) {
  /** Who holds the lease. */
  Optional<String> holder(String id) {
    return Optional.ofNullable(
        column(
                "select leased_by from remote_operation where kind = 'split_packages' and correlation_id = ?",
                id)
            .getFirst());
  }

  long operation(String id) {
    return Long.parseLong(
        column(
                "select id from remote_operation where kind = 'split_packages' and correlation_id = ?",
                id)
            .getFirst());
  }

  boolean has(String id) {
    return !column("select id from remote_operation where correlation_id = ?", id).isEmpty();
  }

  boolean hasKey(String id) {
    return !column("select id from idempotency_key where correlation_id = ?", id).isEmpty();
  }

  /** The log's steps, in order. */
  List<String> steps(String id) {
    return column("select step from flow_log where correlation_id = ? order by created_at, id", id);
  }

  /** Makes all of it look older. */
  void age(String id, Duration by) {
    Timestamp then =
        Timestamp.valueOf(Instant.now().minus(by).atOffset(ZoneOffset.UTC).toLocalDateTime());
    update("update remote_operation set due_at = ? where correlation_id = ?", then, id);
    update("update idempotency_key set created_at = ? where correlation_id = ?", then, id);
  }

  private void update(String sql, Timestamp then, String id) {
    try (Connection connection = database.connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setTimestamp(1, then);
      statement.setString(2, id);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> column(String sql, String id) {
    try (Connection connection = database.connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, id);
      List<String> values = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          values.add(found.getString(1));
        }
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
