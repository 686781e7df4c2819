package it.split;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * The simulated marketplaces in a process of their own, so that they live on when Split is killed.
 */
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
    return start(folder);
  }

  /** Puts another application into the same process, with the configuration it needs. */
  public static SandboxServer startBeside(Path application, Path configuration) {
    return start(
        ServerFolder.configuredBy(Built.CONFIG.resolve("sandbox"))
            .withApplication(Built.SANDBOX, "split-sandbox.war")
            .withApplication(application, application.getFileName().toString())
            .withOverride(configuration));
  }

  private static SandboxServer start(ServerFolder folder) {
    LibertyServer server = new LibertyServer(folder, Map.of("SPLIT_ALLOW_PRIVATE_HOSTS", "true"));
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
