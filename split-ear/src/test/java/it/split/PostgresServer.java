package it.split;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of a test's own, which can be stopped in every way and started again; what it has
 * acknowledged outlives its processes, unlike that of the other tests.
 */
public final class PostgresServer implements AutoCloseable {
  private static final Duration STARTED_WITHIN = Duration.ofSeconds(30);
  private static final String DATABASE = "postgres";

  private final Path data;
  private final int port = LibertyServer.freePort();
  private EmbeddedPostgres running;

  private PostgresServer(Path data) {
    this.data = data;
  }

  /** How PostgreSQL is told to stop. */
  public enum Stop {
    /** Ends every session, then itself. */
    FAST("INT"),
    /** Goes without cleaning up; recovers at the next start. */
    IMMEDIATE("QUIT"),
    KILLED("KILL");

    private final String signal;

    Stop(String signal) {
      this.signal = signal;
    }
  }

  public static PostgresServer create() {
    try {
      Files.createDirectories(Built.SERVERS);
      PostgresServer server =
          new PostgresServer(Files.createTempDirectory(Built.SERVERS, "postgres-"));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PostgresDatabase database() {
    return new PostgresDatabase(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, "postgres", "postgres");
  }

  public void stop(Stop how) {
    try {
      Process process = running.getProcess();
      new ProcessBuilder("kill", "-" + how.signal, Long.toString(process.pid())).start().waitFor();
      if (!process.waitFor(STARTED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("PostgreSQL did not stop");
      }
      running.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sessions of a killed server may live on for a moment, and a new one does not start by then. */
  public void start() {
    long deadline = System.nanoTime() + STARTED_WITHIN.toNanos();
    running = null;
    while (running == null) {
      try {
        running =
            EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("synchronous_commit", "on")
                .start();
      } catch (IOException | IllegalStateException notYet) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError(notYet);
        }
        Polling.pause(100);
      }
    }
  }

  @Override
  public void close() {
    try {
      running.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ServerFolder.deleteTree(data);
  }
}
