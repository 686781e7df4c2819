package split.bench.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What the service has stored of the orders of one trial, read in one snapshot. */
record Books(
    List<Pack> packages, List<Split> splits, List<Operation> operations, List<String> keys) {
  /**
   * @param units of its three goods
   * @param splitId the split that made it; 0 if it was sold so
   */
  record Pack(
      long id,
      String order,
      String number,
      int state,
      long splitId,
      String remoteId,
      String units) {
    private static final int CANCELLED = 900;
    private static final int SPLIT = 910;

    boolean isLive() {
      return state != CANCELLED && state != SPLIT;
    }
  }

  /**
   * @param source number of the package that was divided
   */
  record Split(
      long id,
      String order,
      String correlation,
      String source,
      String sourceRemoteId,
      String progress,
      String failure) {}

  /**
   * @param attempts announced before the marketplace was told
   * @param submitted rows of the log that say how an attempt went
   */
  record Operation(
      long id,
      String order,
      String kind,
      long splitId,
      String correlation,
      String status,
      int attempts,
      int submitted,
      Instant created,
      Instant modified) {}

  private static final String PACKAGES =
      """
      select p.id, o.number, p.number, p.state, coalesce(p.split_id, 0), p.remote_id,
        (select coalesce(sum(pi.quantity), 0) from package_item pi join order_item oi
           on oi.id = pi.order_item_id where pi.package_id = p.id and oi.sku = 'SKU-0'),
        (select coalesce(sum(pi.quantity), 0) from package_item pi join order_item oi
           on oi.id = pi.order_item_id where pi.package_id = p.id and oi.sku = 'SKU-1'),
        (select coalesce(sum(pi.quantity), 0) from package_item pi join order_item oi
           on oi.id = pi.order_item_id where pi.package_id = p.id and oi.sku = 'SKU-2')
      from package p join sales_order o on o.id = p.order_id
      where substring(o.number from 2) between ? and ?
      """;
  private static final String SPLITS =
      """
      select s.id, o.number, s.correlation_id, p.number, p.remote_id, s.progress, s.failure_code
      from package_split s join package p on p.id = s.source_id
        join sales_order o on o.id = p.order_id
      where substring(o.number from 2) between ? and ?
      """;
  private static final String OPERATIONS =
      """
      select r.id, o.number, r.kind, r.subject_id, r.correlation_id, r.status, r.attempts,
        (select count(*) from flow_log l where l.correlation_id = r.correlation_id
           and l.flow = r.kind and l.step = 'remote_submit'),
        r.created_at, r.modified_at
      from remote_operation r
        join package_split s on s.correlation_id = r.correlation_id
        join package p on p.id = s.source_id
        join sales_order o on o.id = p.order_id
      where substring(o.number from 2) between ? and ?
      """;
  private static final String KEYS =
      """
      select k.idem_key from idempotency_key k
      where substring(k.idem_key from 2 for 7) between ? and ?
      """;

  /**
   * @param orders numbers without the marketplace's own digit
   */
  static Books read(Connection connection, Range orders) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    Books books =
        new Books(
            rows(connection, PACKAGES, orders, Books::pack),
            rows(connection, SPLITS, orders, Books::split),
            rows(connection, OPERATIONS, orders, Books::operation),
            rows(connection, KEYS, orders, row -> row.getString(1)));
    connection.rollback();
    return books;
  }

  /** Of order numbers, both ends included. */
  record Range(long first, long last) {
    String from() {
      return "%07d".formatted(first);
    }

    String to() {
      return "%07d".formatted(last);
    }
  }

  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  static <T> List<T> rows(Connection connection, String sql, Range orders, Row<T> form)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, orders.from());
      statement.setString(2, orders.to());
      List<T> rows = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(form.read(row));
        }
      }
      return rows;
    }
  }

  private static Pack pack(ResultSet row) throws SQLException {
    return new Pack(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        row.getLong(5),
        row.getString(6),
        Units.of(row.getInt(7), row.getInt(8), row.getInt(9)).toString());
  }

  private static Split split(ResultSet row) throws SQLException {
    return new Split(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }

  private static Operation operation(ResultSet row) throws SQLException {
    return new Operation(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getString(5),
        row.getString(6),
        row.getInt(7),
        row.getInt(8),
        utc(row.getObject(9, LocalDateTime.class)),
        utc(row.getObject(10, LocalDateTime.class)));
  }

  private static Instant utc(LocalDateTime stored) {
    return stored.toInstant(ZoneOffset.UTC);
  }
}
