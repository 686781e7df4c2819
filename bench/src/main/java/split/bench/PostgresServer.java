package split.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL that survives a power cut, as in production: fsync, synchronous commit and full page
 * writes are on. Everything not named here is as PostgreSQL ships it.
 */
final class PostgresServer implements AutoCloseable {
  static final String USER = "postgres";
  private static final List<String> SETTINGS =
      List.of(
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "shared_buffers=512MB",
          "max_wal_size=4GB",
          "listen_addresses=127.0.0.1",
          "timezone=UTC");

  private final Child server;
  private final int port;

  private PostgresServer(Child server, int port) {
    this.server = server;
    this.port = port;
  }

  static PostgresServer start(Path folder) {
    Path home = unpacked();
    Path data = folder.resolve("data");
    List<String> init = asOrdinaryUser();
    init.addAll(
        List.of(
            home.resolve("bin/initdb").toString(),
            "-D",
            data.toString(),
            "-U",
            USER,
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-locale"));
    Child.run(folder.resolve("initdb.log"), Map.of(), init, 120);
    int port = Child.freePort();
    List<String> run = asOrdinaryUser();
    run.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString()));
    run.addAll(List.of("-p", String.valueOf(port), "-k", ""));
    SETTINGS.forEach(setting -> run.addAll(List.of("-c", setting)));
    Child server = Child.start(folder.resolve("postgres.log"), Map.of(), run);
    PostgresServer started = new PostgresServer(server, port);
    server.awaitReady(started::answers);
    return started;
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own, root is somebody else. */
  private static List<String> asOrdinaryUser() {
    return new ArrayList<>(
        System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of());
  }

  private static Path unpacked() {
    Path folder = Options.BENCH.resolve("target/postgres");
    if (!Files.exists(folder.resolve("bin/postgres"))) {
      Path archive = Folders.ending(folder, ".txz");
      Child.run(
          folder.resolve("unpacked.log"), Map.of(), List.of("tar", "xJf", archive.toString()), 120);
    }
    return folder;
  }

  private boolean answers() {
    try (Connection connection = connect("postgres")) {
      return connection.isValid(5);
    } catch (SQLException notYet) {
      return false;
    }
  }

  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), USER, USER);
  }

  void execute(String database, String sql) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  long number(String database, String sql) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  String text(String database, String sql) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  List<Double> numbers(String database, String sql) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<Double> numbers = new ArrayList<>();
      while (result.next()) {
        numbers.add(result.getDouble(1));
      }
      return numbers;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  String version() {
    try (Connection connection = connect("postgres")) {
      return connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** Rows inserted and updated for each split in this database, by counting them. */
  double rowsEach(String database) {
    return number(database, Folders.resource("rows-written.sql"))
        / (double) number(database, "select greatest(1, count(*)) from package_split");
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  int port() {
    return port;
  }

  long pid() {
    return server.pid();
  }

  @Override
  public void close() {
    server.close();
  }
}
