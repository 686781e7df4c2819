package split.bench.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who holds which remote operation, read beside the nodes. */
record Leases(Storage storage) {
  /**
   * @param text all that a settling changes
   */
  record Held(String holder, boolean isEnded, String text) {}

  private static final String ROWS =
      """
      select o.id, o.leased_by, o.is_ended, concat_ws(' ', o.correlation_id, o.status, 'fence',
        o.fence, 'attempts', o.attempts, o.last_code, 'logged', (select count(*) from flow_log l
          where l.correlation_id = o.correlation_id and l.flow = o.kind))
      from remote_operation o where
      """;

  /** Operations that this holder has. */
  Map<Long, Held> of(String holder) {
    return rows(ROWS + "o.is_ended = false and o.leased_by like ?", holder + "%");
  }

  Map<Long, Held> byId(Iterable<Long> ids) {
    Map<Long, Held> held = new LinkedHashMap<>();
    ids.forEach(id -> held.putAll(rows(ROWS + "o.id = ?", id)));
    return held;
  }

  private Map<Long, Held> rows(String sql, Object parameter) {
    try (Connection connection = storage.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, parameter);
      Map<Long, Held> held = new LinkedHashMap<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          held.put(row.getLong(1), new Held(row.getString(2), row.getBoolean(3), row.getString(4)));
        }
      }
      return held;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
