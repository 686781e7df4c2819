package split.bench.faults;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Every invocation of every client, in memory and as one line of JSON each. */
final class History implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final List<Invocation> invocations = new ArrayList<>();
  private final BufferedWriter file;

  History(Path file) {
    try {
      this.file = Files.newBufferedWriter(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void add(Invocation invocation) {
    invocations.add(invocation);
    try {
      file.write(JSON.writeValueAsString(invocation));
      file.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized List<Invocation> all() {
    return List.copyOf(invocations);
  }

  synchronized Stream<Invocation> since(long millis) {
    return List.copyOf(invocations).stream().filter(each -> each.at() >= millis);
  }

  @Override
  public synchronized void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
