package split.bench.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import split.bench.Child;
import split.bench.PostgresServer;

/** PostgreSQL with the proxy before it that all nodes go through. */
final class Postgres implements Storage {
  private static final String DATABASE = "split";
  private static final int STARTS = 20;

  private final PostgresServer server;
  private final CuttingProxy proxy;
  private final Disk disk;

  private Postgres(PostgresServer server, CuttingProxy proxy, Disk disk) {
    this.server = server;
    this.proxy = proxy;
    this.disk = disk;
  }

  static Postgres start(Disk disk) {
    PostgresServer server =
        PostgresServer.start(
            disk.folder(), "max_wal_size=64MB", "min_wal_size=32MB", "shared_buffers=64MB");
    server.execute("postgres", "create database " + DATABASE);
    return new Postgres(server, new CuttingProxy(server.port()), disk);
  }

  CuttingProxy proxy() {
    return proxy;
  }

  Disk disk() {
    return disk;
  }

  PostgresServer server() {
    return server;
  }

  /** After a {@code kill -9} its children need a moment to notice. */
  void startAgain() {
    for (int tries = 1; ; tries++) {
      try {
        server.startAgain();
        return;
      } catch (IllegalStateException stillInUse) {
        if (tries == STARTS) {
          throw stillInUse;
        }
        Child.pause(Duration.ofMillis(250));
      }
    }
  }

  @Override
  public Map<String, String> environment() {
    return Map.of(
        "SPLIT_DB_URL",
        "jdbc:postgresql://127.0.0.1:" + proxy.port() + "/" + DATABASE,
        "SPLIT_DB_USER",
        PostgresServer.USER,
        "SPLIT_DB_PASSWORD",
        PostgresServer.USER);
  }

  @Override
  public Connection connect() throws SQLException {
    return server.connect(DATABASE);
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public void heal() {
    disk.free();
    proxy.rest();
    if (!server.isRunning()) {
      startAgain();
    }
  }

  @Override
  public void close() {
    proxy.close();
    server.close();
    disk.close();
  }
}
