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
public final class PostgresServer implements AutoCloseable {
  public static final String USER = "postgres";
  private static final List<String> SETTINGS =
      List.of(
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "shared_buffers=512MB",
          "max_wal_size=4GB",
          "listen_addresses=127.0.0.1",
          "timezone=UTC");

  private final Path folder;
  private final int port = Child.freePort();
  private final List<String> settings = new ArrayList<>(SETTINGS);
  private Child server;
  private int starts;

  private PostgresServer(Path folder, String... more) {
    this.folder = folder;
    this.settings.addAll(List.of(more));
  }

  /**
   * @param more settings, such as {@code max_connections=50}; the last of a name holds
   */
  public static PostgresServer start(Path folder, String... more) {
    PostgresServer postgres = new PostgresServer(folder, more);
    postgres.create();
    postgres.startAgain();
    return postgres;
  }

  private void create() {
    List<String> init = asOrdinaryUser();
    init.add(unpacked().resolve("bin/initdb").toString());
    init.addAll(List.of("-D", data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-locale"));
    Child.run(folder.resolve("initdb.log"), Map.of(), init, 120);
  }

  /** On the same data and port as before, once it has ended. */
  public void startAgain() {
    List<String> run = asOrdinaryUser();
    run.addAll(List.of(unpacked().resolve("bin/postgres").toString(), "-D", data()));
    run.addAll(List.of("-p", String.valueOf(port), "-k", ""));
    settings.forEach(setting -> run.addAll(List.of("-c", setting)));
    String log = starts++ == 0 ? "postgres.log" : "postgres-" + starts + ".log";
    server = Child.start(folder.resolve(log), Map.of(), run);
    server.awaitReady(this::answers);
  }

  /**
   * @param signal {@code INT} is a fast stop, {@code QUIT} an immediate one, {@code KILL} none
   */
  public void end(String signal) {
    server.signal(signal);
    server.awaitEnd();
  }

  public boolean isRunning() {
    return server.isAlive();
  }

  private String data() {
    return folder.resolve("data").toString();
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

  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), USER, USER);
  }

  public void execute(String database, String sql) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public long number(String database, String sql) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public String text(String database, String sql) {
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

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public int port() {
    return port;
  }

  public long pid() {
    return server.pid();
  }

  @Override
  public void close() {
    server.close();
  }
}
