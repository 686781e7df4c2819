package split.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process started here, which ends with this one at the latest. */
public final class Child implements AutoCloseable {
  private static final String APPLICATION_FAILED = "CWWKZ0002E";
  private static final Duration STOPPED_WITHIN = Duration.ofSeconds(60);
  private static final Duration ENDED_WITHIN = Duration.ofSeconds(20);

  private final Process process;
  private final Path log;

  private Child(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  public static Child start(Path log, Map<String, String> environment, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(log.getParent().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("SPLIT_"));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    try {
      Process process = builder.start();
      Child child = new Child(process, log);
      Runtime.getRuntime().addShutdownHook(new Thread(child::endWithUs));
      return child;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command to its end and returns what it printed; fails if it does. */
  public static String run(
      Path log, Map<String, String> environment, List<String> command, int seconds) {
    Child child = start(log, environment, command);
    if (child.exit(seconds) != 0) {
      throw new IllegalStateException(command.getFirst() + " failed:\n" + child.output());
    }
    return child.output();
  }

  private int exit(int seconds) {
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("not finished in time:\n" + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public long pid() {
    return process.pid();
  }

  public void awaitReady(BooleanSupplier ready) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(180);
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()
          || output().contains(APPLICATION_FAILED)
          || System.nanoTime() > deadline) {
        throw new IllegalStateException("did not become ready:\n" + output());
      }
      pause(Duration.ofMillis(200));
    }
  }

  private String output() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Also if it was stopped and hears of nothing. */
  private void endWithUs() {
    process.destroy();
    try {
      if (!process.waitFor(ENDED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException hurried) {
      process.destroyForcibly();
    }
  }

  /** Sends a signal by its name, such as {@code KILL}. */
  public void signal(String name) {
    run(
        log.resolveSibling("kill.log"),
        Map.of(),
        List.of("kill", "-" + name, String.valueOf(pid())),
        10);
  }

  /** Until it has ended by itself or by a signal. */
  public void awaitEnd() {
    exit((int) STOPPED_WITHIN.toSeconds());
  }

  @Override
  public void close() {
    process.destroy();
    exit((int) STOPPED_WITHIN.toSeconds());
  }

  public static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
