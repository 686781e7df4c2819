package split.bench.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Counts the units of every order, in one snapshot, several times a second while all goes on. */
final class Sampler implements AutoCloseable {
  private static final long EVERY = Duration.ofMillis(400).toNanos();
  private static final String WRONG =
      """
      select o.number, oi.sku, coalesce(sum(
          case when p.state not in (900, 910) then pi.quantity else 0 end), 0) as live
      from sales_order o
        join order_item oi on oi.order_id = o.id
        left join package_item pi on pi.order_item_id = oi.id
        left join package p on p.id = pi.package_id
      where substring(o.number from 2) between ? and ?
      group by o.number, oi.sku
      having coalesce(sum(case when p.state not in (900, 910) then pi.quantity else 0 end), 0)
        <> case oi.sku when 'SKU-0' then 3 when 'SKU-1' then 2 else 1 end
      """;

  private final Storage storage;
  private final Books.Range orders;
  private final Set<Violation> found = ConcurrentHashMap.newKeySet();
  private final AtomicInteger samples = new AtomicInteger();
  private final Thread thread = new Thread(this::run, "sampler");
  private volatile boolean isStopped;

  Sampler(Storage storage, Books.Range orders) {
    this.storage = storage;
    this.orders = orders;
  }

  /** Does nothing where a running node has the database for itself. */
  void start() {
    if (storage.isShared()) {
      thread.start();
    }
  }

  Set<Violation> found() {
    return found;
  }

  int samples() {
    return samples.get();
  }

  private void run() {
    while (!isStopped) {
      try (Connection connection = storage.connect();
          PreparedStatement statement = connection.prepareStatement(WRONG)) {
        while (!isStopped) {
          sample(statement);
          LockSupport.parkNanos(EVERY);
        }
      } catch (SQLException databaseIsDown) {
        LockSupport.parkNanos(EVERY);
      }
    }
  }

  private void sample(PreparedStatement statement) throws SQLException {
    statement.setString(1, orders.from());
    statement.setString(2, orders.to());
    try (ResultSet wrong = statement.executeQuery()) {
      while (wrong.next()) {
        found.add(
            new Violation(
                UnitsConserved.NAME,
                "seen during the run: order %s has %d live units of %s"
                    .formatted(wrong.getString(1), wrong.getLong(3), wrong.getString(2))));
      }
    }
    samples.incrementAndGet();
  }

  void stop() {
    isStopped = true;
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
