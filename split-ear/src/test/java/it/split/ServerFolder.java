package it.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The files of one server: configuration, applications, drivers, and later its logs and data. */
final class ServerFolder {
  static final String NAME = "split";

  private final Path userDirectory;
  private final String name;

  private ServerFolder(Path userDirectory, String name) {
    this.userDirectory = userDirectory;
    this.name = name;
  }

  /** A new folder with the configuration found in {@code configuration}. */
  static ServerFolder configuredBy(Path configuration) {
    return configuredBy(configuration, NAME);
  }

  /** The same for a server that is not called {@value #NAME}. */
  static ServerFolder configuredBy(Path configuration, String name) {
    try {
      Files.createDirectories(Built.SERVERS);
      ServerFolder folder =
          new ServerFolder(Files.createTempDirectory(Built.SERVERS, "server-"), name);
      folder.copyTree(configuration, folder.server());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ServerFolder withApplication(Path application, String name) {
    copy(application, server().resolve("apps").resolve(name));
    return this;
  }

  ServerFolder withOverride(Path configuration) {
    copy(
        configuration,
        server().resolve("configDropins/overrides").resolve(configuration.getFileName()));
    return this;
  }

  /** The drivers that the tests themselves see. */
  ServerFolder withDrivers() {
    for (Class<?> driver : new Class<?>[] {org.h2.Driver.class, org.postgresql.Driver.class}) {
      Path jar = jarOf(driver);
      copy(jar, userDirectory.resolve("shared/resources/jdbc").resolve(jar.getFileName()));
    }
    return this;
  }

  Path userDirectory() {
    return userDirectory;
  }

  Path server() {
    return userDirectory.resolve("servers").resolve(name);
  }

  void delete() {
    deleteTree(userDirectory);
  }

  static void deleteTree(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path jarOf(Class<?> driver) {
    try {
      return Path.of(driver.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void copyTree(Path from, Path to) {
    try (Stream<Path> paths = Files.walk(from)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(file -> copy(file, to.resolve(from.relativize(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
