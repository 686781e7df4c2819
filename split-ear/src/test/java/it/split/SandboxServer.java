package it.split;

import java.net.URI;
import java.util.Map;

/** The simulated marketplaces in a process of their own, so that they live on when Split is killed. */
public final class SandboxServer implements AutoCloseable {
  private final ServerFolder folder;
  private final LibertyServer server;

  private SandboxServer(ServerFolder folder, LibertyServer server) {
    this.folder = folder;
    this.server = server;
  }

  public static SandboxServer start() {
    ServerFolder folder =
        ServerFolder.configuredBy(Built.CONFIG.resolve("sandbox"))
            .withApplication(Built.SANDBOX, "split-sandbox.war");
    LibertyServer server = new LibertyServer(folder, Map.of());
    server.start();
    return new SandboxServer(folder, server);
  }

  /** Ends with a slash. */
  public URI uri() {
    return server.uri().resolve("sandbox/");
  }

  @Override
  public void close() {
    server.stop();
    folder.delete();
  }
}
