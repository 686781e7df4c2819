package split.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import split.bench.LibertyServer;
import split.bench.Shop;

/** One server of Split that is killed, frozen and started again. */
final class Node implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final String name;
  private final LibertyServer server;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private boolean isDown;
  private boolean isFrozen;
  private boolean isOrdinary = true;

  private Node(String name, LibertyServer server) {
    this.name = name;
    this.server = server;
  }

  static Node start(String name, Path folder, Map<String, String> environment) {
    return new Node(name, LibertyServer.split(folder, environment));
  }

  URI uri() {
    return server.uri();
  }

  /** As operations name their holder: process id at host. */
  String holder() {
    return server.pid() + "@";
  }

  void kill() {
    server.kill();
    isDown = true;
    isFrozen = false;
  }

  void stop() {
    server.close();
    isDown = true;
  }

  void start(Map<String, String> more) {
    server.startAgain(more);
    isDown = false;
    isOrdinary = more.isEmpty();
  }

  void freeze() {
    server.signal("STOP");
    isFrozen = true;
  }

  void thaw() {
    server.signal("CONT");
    isFrozen = false;
  }

  /** Whatever was done to it. */
  void heal() {
    if (isFrozen) {
      thaw();
    }
    if (!isDown && !isOrdinary) {
      stop();
    }
    if (isDown) {
      start(Map.of());
    }
  }

  /** Whether it reads from its database. */
  boolean isServing() {
    HttpRequest request =
        HttpRequest.newBuilder(uri().resolve("api/v1/splits/?limit=1&number=none"))
            .timeout(PATIENCE)
            .header("Authorization", "Token " + Shop.TOKEN)
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException no) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  @Override
  public void close() {
    http.close();
    if (isFrozen) {
      thaw();
    }
    if (!isDown) {
      server.close();
    }
  }
}
