package split.bench.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Four readers, each with one old snapshot, scan the busiest tables over and over. */
final class LongReaders implements Nemesis {
  private static final int READERS = 4;
  private static final String SCAN =
      """
      select count(*), max(o.fence), max(length(l.message))
      from remote_operation o left join flow_log l on l.correlation_id = o.correlation_id
      """;

  @Override
  public void strike(Trial trial) {
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<?> reader :
          IntStream.range(0, READERS)
              .<Future<?>>mapToObj(index -> readers.submit(() -> read(trial)))
              .toList()) {
        reader.get();
        trial.count("readers");
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Void read(Trial trial) throws SQLException {
    try (Connection connection = trial.cluster().storage().connect();
        Statement statement = connection.createStatement()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      while (!trial.isOver()) {
        statement.execute(SCAN);
      }
      connection.rollback();
      return null;
    }
  }
}
