package split.bench.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import split.bench.Child;
import split.bench.Folders;

/** A folder for a database; on a small file system of its own it can be filled to the last byte. */
final class Disk implements AutoCloseable {
  private static final int BLOCK = 64 * 1024;

  private final Path folder;
  private final boolean isSmall;

  private Disk(Path folder, boolean isSmall) {
    this.folder = folder;
    this.isSmall = isSmall;
  }

  static Disk ordinary(Path folder) {
    return new Disk(Folders.fresh(folder), false);
  }

  /** In memory, which only root may mount. */
  static Disk small(Path folder, int megabytes) {
    Folders.fresh(folder);
    Child.run(
        folder.resolveSibling("mount.log"),
        Map.of(),
        List.of("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "split", "" + folder),
        10);
    return new Disk(folder, true);
  }

  static boolean canBeSmall() {
    return System.getProperty("user.name").equals("root");
  }

  Path folder() {
    return folder;
  }

  void fill() {
    if (!isSmall) {
      throw new IllegalStateException("everybody's disk is not filled");
    }
    byte[] block = new byte[BLOCK];
    try (OutputStream ballast = Files.newOutputStream(ballast())) {
      for (; ; ) {
        ballast.write(block);
      }
    } catch (IOException full) {
      // that is what was wanted
    }
  }

  void free() {
    try {
      Files.deleteIfExists(ballast());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }

  @Override
  public void close() {
    if (isSmall) {
      Child.run(folder.resolveSibling("umount.log"), Map.of(), List.of("umount", "" + folder), 10);
    }
  }
}
