package split.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** P7: how soon a node serves, what it takes at rest, and what the embedded database bears. */
final class Readiness {
  private static final Duration RESTING = Duration.ofSeconds(10);
  private static final int CONNECTIONS = 16;

  private final PromiseTable table;
  private final int warmUp;
  private final int window;

  Readiness(PromiseTable table, int warmUp, int window) {
    this.table = table;
    this.warmUp = warmUp;
    this.window = window;
  }

  void measure() {
    Path bare = installed("bare");
    strip(bare.resolve("usr/servers/split"));
    Start liberty = warmStart(bare);
    Path ours = installed("embedded");
    Start split = warmStart(ours);
    String yardstick = "bare Liberty, same features (measured)";
    table.less(
        "P7", "ready, warm, embedded database", split.seconds, "s", yardstick, liberty.seconds);
    table.less("P7", "ready, warm, embedded database", split.seconds, "s", "the promise", 6);
    table.less("P7", "memory at rest", split.megabytes, "MB", yardstick, liberty.megabytes);
    table.less("P7", "memory at rest", split.megabytes, "MB", "the promise", 450);
    embedded(ours);
  }

  private record Start(double seconds, double megabytes) {}

  /** The second start of an installation: what can be remembered of the first is. */
  private static Start warmStart(Path folder) {
    new Running(folder).close();
    try (Running second = new Running(folder)) {
      Child.pause(RESTING);
      return new Start(second.seconds, second.megabytes());
    }
  }

  private void embedded(Path folder) {
    try (Running server = new Running(folder);
        Silence silence = new Silence()) {
      Shop shop = new Shop(server.uri, "idle", null);
      shop.open(silence.url(), 60_000);
      Orders orders = new Orders(shop, 1_000_000);
      IntakeLoad load = new IntakeLoad(server.uri, Stage.folder("load-embedded"), CONNECTIONS);
      for (int seconds : new int[] {warmUp, window}) {
        orders.sell(seconds);
        Figure figure = orders.used(load.run("idle", orders.next(), seconds));
        if (seconds == window) {
          table.more(
              "P7",
              "intake, embedded database",
              figure.perSecond(),
              "splits/s",
              "the promise",
              300);
        }
      }
    }
  }

  private static Path installed(String name) {
    Path folder = Stage.folder(name);
    Folders.copy(Options.ROOT.resolve("liberty-config/target/usr"), folder.resolve("usr"));
    Folders.fresh(folder.resolve("usr/servers/split/workarea"));
    return folder;
  }

  /** The same server without the application. */
  private static void strip(Path server) {
    try {
      String config = Files.readString(server.resolve("server.xml"));
      Folders.write(
          server.resolve("server.xml"),
          config.replaceAll(
              "(?s)<enterpriseApplication[^>]*?(/>|>.*?</enterpriseApplication>)", ""));
      Folders.fresh(server.resolve("apps"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server on the embedded database, in a folder that outlives it. */
  private static final class Running implements AutoCloseable {
    private final Child process;
    private final URI uri;
    private final double seconds;

    Running(Path folder) {
      int port = Child.freePort();
      uri = URI.create("http://127.0.0.1:" + port + "/");
      Map<String, String> environment = new HashMap<>();
      environment.put("SPLIT_HTTP_HOST", "127.0.0.1");
      environment.put("SPLIT_HTTP_PORT", String.valueOf(port));
      environment.put("SPLIT_DATA_DIR", folder.resolve("data").toString());
      environment.put("SPLIT_ALLOW_PRIVATE_HOSTS", "true");
      environment.put("SPLIT_BOOTSTRAP_TOKEN", Shop.TOKEN);
      environment.put("WLP_USER_DIR", folder.resolve("usr").toString());
      String server = Options.ROOT.resolve(".liberty/wlp/bin/server").toString();
      long start = System.nanoTime();
      process =
          Child.start(folder.resolve("console.log"), environment, List.of(server, "run", "split"));
      process.awaitReady(this::isReady);
      seconds = (System.nanoTime() - start) / 1e9;
    }

    private boolean isReady() {
      try {
        return ((HttpURLConnection) uri.resolve("health/ready").toURL().openConnection())
                .getResponseCode()
            == 200;
      } catch (IOException notYet) {
        return false;
      }
    }

    double megabytes() {
      ProcessHandle root = ProcessHandle.of(process.pid()).orElseThrow();
      return Stream.concat(Stream.of(root), root.descendants())
              .mapToLong(one -> Memory.kilobytes(one.pid()))
              .sum()
          / 1024.0;
    }

    @Override
    public void close() {
      process.close();
    }
  }
}
