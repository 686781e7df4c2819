package it.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Split as it is shipped: the built EAR in a real server process, spoken to over HTTP. Its data
 * outlives {@link #kill()} and {@link #restart()} and goes with {@link #close()}.
 */
public final class SplitServer implements AutoCloseable {
  private final ServerFolder folder;
  private final LibertyServer server;

  private SplitServer(ServerFolder folder, LibertyServer server) {
    this.folder = folder;
    this.server = server;
  }

  /** On the embedded database, in the server's own folder. */
  public static Builder onEmbeddedDatabase() {
    return new Builder();
  }

  public static Builder on(PostgresDatabase database) {
    return new Builder()
        .with("SPLIT_DB_URL", database.url())
        .with("SPLIT_DB_USER", database.user())
        .with("SPLIT_DB_PASSWORD", database.password());
  }

  /** Ends with a slash. */
  public URI uri() {
    return server.uri();
  }

  /** Of the simulated marketplaces, if they were asked for; ends with a slash. */
  public URI sandboxUri() {
    return uri().resolve("sandbox/");
  }

  /** All that was logged since the last start. */
  public String log() {
    try {
      return Files.readString(folder.server().resolve("logs/messages.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String console() {
    return server.console();
  }

  /** Sends SIGKILL. */
  public void kill() {
    server.kill();
  }

  /** Stands still, with all its connections open, until {@link #goOn()}. */
  public void standStill() {
    server.signal("STOP");
  }

  public void goOn() {
    server.signal("CONT");
  }

  public long pid() {
    return server.pid();
  }

  public boolean isRunning() {
    return server.isRunning();
  }

  /** As an operator on the server's machine. */
  public Operator operator() {
    return Operator.of(folder.server());
  }

  /** Stops gracefully. */
  public void stop() {
    server.stop();
  }

  /** Starts again, on the same port and data; stops gracefully first if it still runs. */
  public void restart() {
    if (server.isRunning()) {
      server.stop();
    }
    server.start();
  }

  @Override
  public void close() {
    if (server.isRunning()) {
      server.stop();
    }
    folder.delete();
  }

  public static final class Builder {
    private final Map<String, String> environment = new HashMap<>();
    private final List<Path> optional = new ArrayList<>();
    private boolean sandbox;

    private Builder() {
      environment.put("SPLIT_ALLOW_PRIVATE_HOSTS", "true");
    }

    /** Sets an operator's variable. */
    public Builder with(String variable, String value) {
      environment.put(variable, value);
      return this;
    }

    /** Copies one of the optional files of the configuration to where an operator would. */
    public Builder withOptional(String file) {
      optional.add(Built.CONFIG.resolve("optional").resolve(file));
      return this;
    }

    /** Puts the simulated marketplaces into the same process. */
    public Builder withSandbox() {
      sandbox = true;
      return this;
    }

    /** Returns once Split is ready; fails with the server's console after three minutes. */
    public SplitServer start() {
      ServerFolder folder =
          ServerFolder.configuredBy(Built.CONFIG.resolve("config"))
              .withApplication(Built.EAR, "split.ear")
              .withDrivers();
      optional.forEach(folder::withOverride);
      if (sandbox) {
        folder
            .withApplication(Built.SANDBOX, "split-sandbox.war")
            .withOverride(Built.CONFIG.resolve("sandbox/sandbox.xml"));
      }
      LibertyServer server = new LibertyServer(folder, environment);
      server.start();
      return new SplitServer(folder, server);
    }
  }
}
