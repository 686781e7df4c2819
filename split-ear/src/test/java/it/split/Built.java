package it.split;

import java.nio.file.Path;

/** Where the build left what the system tests run. */
final class Built {
  static final Path LIBERTY = path("split.liberty");
  static final Path CONFIG = path("split.config");
  static final Path EAR = path("split.ear");
  static final Path SANDBOX = path("split.sandbox");
  static final Path SERVERS = path("split.servers");

  private Built() {}

  private static Path path(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException(
          "System property " + property + " is missing: run through Maven");
    }
    return Path.of(value);
  }
}
