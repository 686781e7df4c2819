package split.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Split over a database that is filled by SQL before anybody asks. */
abstract sealed class FilledStore implements AutoCloseable {
  private static final int AT_ONCE = 10_000;
  private static final int A_MONTH = 30 * 24 * 60 * 60;

  static FilledStore postgres() {
    return new OnPostgres();
  }

  static FilledStore embedded() {
    return new OnEmbedded();
  }

  abstract LibertyServer server();

  abstract Connection connect() throws SQLException;

  /** The dialect's word for what {@code stored.sql} says as PostgreSQL does. */
  String dialect(String sql) {
    return sql;
  }

  void beforeFilling() {}

  void afterFilling() {}

  /** Has the plans of what is asked meanwhile written to the database's log. */
  void explain(Runnable asked) {}

  Wire wire() {
    return new Wire(server().uri());
  }

  Wire filled(Arguments options) {
    new Shop(server().uri(), Stage.IDLE, null).open("http://127.0.0.1:9/", 60_000);
    beforeFilling();
    int splits = options.number("--splits");
    StoredSplits stored = new StoredSplits(A_MONTH / splits, options.number("--steps"));
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (int first = 1; first <= splits; first += AT_ONCE) {
        int last = Math.min(splits, first + AT_ONCE - 1);
        statement.execute(dialect(stored.sql(first, last)));
      }
      statement.execute(Folders.resource("lists.sql"));
      statement.execute("analyze");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    afterFilling();
    return wire();
  }

  private static final class OnPostgres extends FilledStore {
    private final PostgresServer postgres =
        PostgresServer.start(folder("postgres"), "session_preload_libraries=auto_explain");
    private final LibertyServer server;

    OnPostgres() {
      postgres.execute("postgres", "create database " + Stage.DATABASE);
      server = LibertyServer.split(folder("split"), Mischief.environment(postgres));
    }

    @Override
    LibertyServer server() {
      return server;
    }

    @Override
    Connection connect() throws SQLException {
      return postgres.connect(Stage.DATABASE);
    }

    @Override
    void afterFilling() {
      postgres.execute(Stage.DATABASE, "vacuum analyze");
    }

    @Override
    void explain(Runnable asked) {
      set("auto_explain.log_analyze", "on");
      set("auto_explain.log_min_duration", "0");
      asked.run();
      set("auto_explain.log_min_duration", "-1");
      System.out.println("plans: " + Options.RUN.resolve("postgres/postgres.log"));
    }

    private void set(String name, String value) {
      postgres.execute("postgres", "alter system set %s = %s".formatted(name, value));
      postgres.execute("postgres", "select pg_reload_conf()");
    }

    @Override
    public void close() {
      server.close();
      postgres.close();
    }
  }

  /** One process at a time has it open, so the server does not run while it is filled. */
  private static final class OnEmbedded extends FilledStore {
    private final Path data = folder("data");
    private final LibertyServer server =
        LibertyServer.split(
            folder("split"),
            Map.of(
                "SPLIT_DATA_DIR",
                data.toString(),
                "SPLIT_ALLOW_PRIVATE_HOSTS",
                "true",
                "SPLIT_BOOTSTRAP_TOKEN",
                Shop.TOKEN));

    @Override
    LibertyServer server() {
      return server;
    }

    @Override
    Connection connect() throws SQLException {
      return DriverManager.getConnection(
          "jdbc:h2:file:" + data.resolve("split") + ";IFEXISTS=TRUE", "split", "split");
    }

    @Override
    String dialect(String sql) {
      return sql.replaceAll(
              "md5\\(((?:\\([^()]*\\)|[^()])*)\\)", "lower(rawtohex(hash('MD5', $1)))")
          .replace("generate_series(", "system_range(");
    }

    @Override
    void beforeFilling() {
      server.kill();
    }

    @Override
    void afterFilling() {
      server.startAgain(Map.of());
    }

    @Override
    public void close() {
      server.close();
    }
  }

  private static Path folder(String name) {
    return Folders.fresh(Options.RUN.resolve(name));
  }

  @Override
  public abstract void close();
}
