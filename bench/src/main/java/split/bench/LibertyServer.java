package split.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Open Liberty on a free port of the loopback address. */
public final class LibertyServer implements AutoCloseable {
  private static final Path SERVER = Options.ROOT.resolve(".liberty/wlp/bin/server");

  private static final Duration READY_WITHIN = Duration.ofSeconds(5);

  private final Path folder;
  private final Map<String, String> environment;
  private final URI uri;
  private Child process;
  private int starts;

  private LibertyServer(Path folder, Map<String, String> environment) {
    int port = Child.freePort();
    this.folder = folder;
    this.uri = URI.create("http://127.0.0.1:" + port + "/");
    this.environment = new HashMap<>(environment);
    this.environment.put("SPLIT_HTTP_HOST", "127.0.0.1");
    this.environment.put("SPLIT_HTTP_PORT", String.valueOf(port));
    this.environment.put("WLP_USER_DIR", folder.resolve("usr").toString());
  }

  /** Split as the build installed it. */
  public static LibertyServer split(Path folder, Map<String, String> environment) {
    Folders.copy(Options.ROOT.resolve("liberty-config/target/usr"), folder.resolve("usr"));
    Folders.fresh(folder.resolve("usr/servers/split/workarea"));
    return start(folder, environment);
  }

  /** The simulated marketplaces alone. */
  public static LibertyServer sandbox(Path folder) {
    Path server = folder.resolve("usr/servers/split");
    Folders.copy(Options.ROOT.resolve("liberty-config/src/main/liberty/sandbox"), server);
    Folders.copy(
        Folders.ending(Options.ROOT.resolve("split-sandbox/target"), ".war"),
        server.resolve("apps/split-sandbox.war"));
    return start(folder, Map.of());
  }

  private static LibertyServer start(Path folder, Map<String, String> environment) {
    LibertyServer server = new LibertyServer(folder, environment);
    server.startAgain(Map.of());
    return server;
  }

  /**
   * On the same port and folder as before, once it has ended.
   *
   * @param more variables for this start alone
   */
  public void startAgain(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(more);
    String log = starts++ == 0 ? "console.log" : "console-" + starts + ".log";
    process = Child.start(folder.resolve(log), all, List.of(SERVER.toString(), "run", "split"));
    process.awaitReady(this::isReady);
  }

  public void kill() {
    process.signal("KILL");
    process.awaitEnd();
  }

  public void signal(String name) {
    process.signal(name);
  }

  private boolean isReady() {
    HttpRequest request =
        HttpRequest.newBuilder(uri.resolve("/health/ready")).timeout(READY_WITHIN).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notListeningYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends with a slash. */
  public URI uri() {
    return uri;
  }

  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.close();
  }
}
