package split.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Open Liberty on a free port of the loopback address. */
final class LibertyServer implements AutoCloseable {
  private static final Path SERVER = Options.ROOT.resolve(".liberty/wlp/bin/server");

  private final Child process;
  private final URI uri;

  private LibertyServer(Child process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /** Split as the build installed it. */
  static LibertyServer split(Path folder, Map<String, String> environment) {
    Folders.copy(Options.ROOT.resolve("liberty-config/target/usr"), folder.resolve("usr"));
    Folders.fresh(folder.resolve("usr/servers/split/workarea"));
    return start(folder, environment);
  }

  /** The simulated marketplaces alone. */
  static LibertyServer sandbox(Path folder) {
    Path server = folder.resolve("usr/servers/split");
    Folders.copy(Options.ROOT.resolve("liberty-config/src/main/liberty/sandbox"), server);
    Folders.copy(
        Folders.ending(Options.ROOT.resolve("split-sandbox/target"), ".war"),
        server.resolve("apps/split-sandbox.war"));
    return start(folder, Map.of());
  }

  private static LibertyServer start(Path folder, Map<String, String> environment) {
    int port = Child.freePort();
    Map<String, String> all = new HashMap<>(environment);
    all.put("SPLIT_HTTP_HOST", "127.0.0.1");
    all.put("SPLIT_HTTP_PORT", String.valueOf(port));
    all.put("WLP_USER_DIR", folder.resolve("usr").toString());
    Child process =
        Child.start(folder.resolve("console.log"), all, List.of(SERVER.toString(), "run", "split"));
    LibertyServer server = new LibertyServer(process, URI.create("http://127.0.0.1:" + port + "/"));
    process.awaitReady(server::isReady);
    return server;
  }

  private boolean isReady() {
    HttpRequest request = HttpRequest.newBuilder(uri.resolve("/health/ready")).build();
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
  URI uri() {
    return uri;
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.close();
  }
}
