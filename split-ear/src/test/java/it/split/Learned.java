package it.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What Java has learned while the first server of a test run lived, so that the next ones start
 * with half of the work; for Java 25 and newer.
 *
 * @param folder where this server may write what it learns
 */
record Learned(Path folder) {
  private static final Path KEPT = Built.SERVERS.resolve("learned.aot");
  private static final int OLDEST_JAVA = 25;

  String arguments() {
    if (Runtime.version().feature() < OLDEST_JAVA) {
      return "";
    }
    return Files.exists(KEPT) ? "-XX:AOTCache=" + KEPT : "-XX:AOTCacheOutput=" + written();
  }

  /** Once it has ended; one that was killed has written nothing. */
  void keep() {
    if (Files.exists(written()) && Files.notExists(KEPT)) {
      try {
        Files.move(written(), KEPT, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Path written() {
    return folder.resolve("learned.aot");
  }
}
