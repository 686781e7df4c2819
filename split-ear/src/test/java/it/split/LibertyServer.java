package it.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server process with a folder and a port of its own; the unpacked runtime is shared by all of
 * them.
 */
final class LibertyServer {
  private static final Duration READY_WITHIN = Duration.ofSeconds(180);
  private static final Duration STOPPED_WITHIN = Duration.ofSeconds(60);
  private static final Duration POLL_EVERY = Duration.ofMillis(200);
  private static final String APPLICATION_FAILED = "CWWKZ0002E";

  /** A server that lives for a minute never earns back what the optimising compiler costs. */
  private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private final HttpClient client = HttpClient.newHttpClient();
  private final ServerFolder folder;
  private final Map<String, String> environment;
  private final URI uri;
  private final Learned learned;
  private Process process;

  LibertyServer(ServerFolder folder, Map<String, String> environment) {
    this.folder = folder;
    this.learned = new Learned(folder.userDirectory());
    int port = freePort();
    this.uri = URI.create("http://127.0.0.1:" + port + "/");
    this.environment = new HashMap<>(environment);
    this.environment.put("SPLIT_HTTP_HOST", "127.0.0.1");
    this.environment.put("SPLIT_HTTP_PORT", String.valueOf(port));
    this.environment.put("JAVA_HOME", System.getProperty("java.home"));
    this.environment.put("WLP_USER_DIR", folder.userDirectory().toString());
  }

  URI uri() {
    return uri;
  }

  /** Returns once the server and its applications are ready. */
  void start() {
    ProcessBuilder builder =
        new ProcessBuilder(
            Built.LIBERTY.resolve("bin/server").toString(), "run", ServerFolder.NAME);
    builder.environment().keySet().removeIf(name -> name.startsWith("SPLIT_"));
    builder.environment().putAll(environment);
    builder.environment().put("JVM_ARGS", SHORT_LIVED + " " + learned.arguments());
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    try {
      Files.deleteIfExists(log());
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    awaitReady();
  }

  /** Sends SIGTERM and waits for the end. */
  void stop() {
    process.destroy();
    awaitEnd();
    learned.keep();
  }

  /** Sends SIGKILL: nothing is flushed, closed or finished. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** Sends a signal by its name, such as STOP or CONT. */
  void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  long pid() {
    return process.pid();
  }

  boolean isRunning() {
    return process != null && process.isAlive();
  }

  String console() {
    try {
      return Files.readString(log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path log() {
    return folder.userDirectory().resolve("console.log");
  }

  private void awaitReady() {
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || console().contains(APPLICATION_FAILED)) {
        throw failure("The server did not start");
      }
      if (System.nanoTime() > deadline) {
        throw failure("The server was not ready within " + READY_WITHIN);
      }
      pause();
    }
  }

  private boolean isReady() {
    HttpRequest request =
        HttpRequest.newBuilder(uri.resolve("/health/ready"))
            .timeout(Duration.ofSeconds(10))
            .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notListeningYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw failure("The server did not stop within " + STOPPED_WITHIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private AssertionError failure(String reason) {
    process.destroyForcibly();
    return new AssertionError(reason + "; its console:\n" + console());
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_EVERY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
