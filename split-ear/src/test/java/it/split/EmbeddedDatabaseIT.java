package it.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The embedded database as it is shipped, without a server around it, so that it can be killed
 * often. H2 2.5.252 loses its last commits if it is killed after it has begun to reuse space, which
 * it does when the space has been free for 45 seconds; here it does so at once.
 */
class EmbeddedDatabaseIT {
  private static final int LIVES = 20;
  private static final long SEED = 20261125;

  @Test
  @DisplayName("OPS-2 R1 what the embedded database has acknowledged outlives kill -9")
  void killed(@TempDir Path folder) throws Exception {
    String url = shippedUrl(folder);
    Random chance = new Random(SEED);
    EmbeddedWriter.create(url);
    long acknowledged = 0;
    for (int life = 0; life < LIVES; life++) {
      Map<Integer, Long> newest = newestUntilKilled(url, 20 + chance.nextInt(200));
      Map<Integer, Long> kept = kept(url);
      newest.forEach(
          (writer, count) ->
              assertThat(kept.get(writer)).as("writer %d", writer).isGreaterThanOrEqualTo(count));
      acknowledged += newest.size();
    }
    assertThat(acknowledged).isGreaterThan(LIVES);
  }

  /** As the server's configuration says it, but reusing space at once. */
  private static String shippedUrl(Path folder) throws IOException {
    String datasource = Files.readString(Built.CONFIG.resolve("config/includes/datasource.xml"));
    Matcher url = Pattern.compile("\"(jdbc:h2:[^\"]*)\"").matcher(datasource);
    assertThat(url.find()).isTrue();
    return url.group(1).replace("${SPLIT_DATA_DIR}", folder.toString()) + ";RETENTION_TIME=0";
  }

  private static Map<Integer, Long> newestUntilKilled(String url, int commits) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddedWriter.class.getName(),
                url)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Map<Integer, Long> newest = new HashMap<>();
    try (BufferedReader lines = process.inputReader()) {
      int left = commits;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(" ");
        if (parts.length == 2) {
          newest.put(Integer.valueOf(parts[0]), Long.valueOf(parts[1]));
        }
        if (--left == 0) {
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    return newest;
  }

  private static Map<Integer, Long> kept(String url) throws SQLException {
    Map<Integer, Long> kept = new HashMap<>();
    try (Connection connection = DriverManager.getConnection(url, "split", "split");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id, written from writer")) {
      while (rows.next()) {
        kept.put(rows.getInt(1), rows.getLong(2));
      }
    }
    return kept;
  }
}
