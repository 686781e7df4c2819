package it.split;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.random.RandomGenerator;

/** Commits without end, in a process of its own, and says so after each commit. */
final class EmbeddedWriter {
  private static final int WRITERS = 6;
  private static final int LONGEST_PAUSE_MILLIS = 10;

  private EmbeddedWriter() {}

  static void create(String url) throws SQLException {
    try (Connection connection = open(url);
        Statement statement = connection.createStatement()) {
      statement.execute("create table writer (id int primary key, written bigint)");
      statement.execute("create table step (writer int, written bigint, text varchar)");
      statement.execute("insert into writer select x, 0 from system_range(1, " + WRITERS + ")");
    }
  }

  public static void main(String[] arguments) throws SQLException {
    for (int writer = 1; writer <= WRITERS; writer++) {
      int id = writer;
      Connection connection = open(arguments[0]);
      connection.setAutoCommit(false);
      new Thread(() -> writeForEver(connection, id)).start();
    }
  }

  private static Connection open(String url) throws SQLException {
    return DriverManager.getConnection(url, "split", "split");
  }

  private static void writeForEver(Connection connection, int writer) {
    RandomGenerator chance = RandomGenerator.getDefault();
    try {
      for (long count = written(connection, writer) + 1; ; count++) {
        Thread.sleep(chance.nextInt(LONGEST_PAUSE_MILLIS));
        write(connection, writer, count, chance.nextInt(10_000));
        connection.commit();
        System.out.println(writer + " " + count);
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long written(Connection connection, int writer) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select written from writer where id = " + writer)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void write(Connection connection, int writer, long count, int size)
      throws SQLException {
    try (PreparedStatement update =
            connection.prepareStatement("update writer set written = ? where id = ?");
        PreparedStatement insert =
            connection.prepareStatement("insert into step values (?, ?, ?)")) {
      update.setLong(1, count);
      update.setInt(2, writer);
      update.executeUpdate();
      insert.setInt(1, writer);
      insert.setLong(2, count);
      insert.setString(3, "x".repeat(size));
      insert.executeUpdate();
    }
  }
}
