package split.bench.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import split.bench.Channel;
import split.bench.Child;
import split.bench.Mall;

/**
 * Waits until the queue is empty, but for splits of packages whose own coming to be is with a
 * person.
 */
record Drain(Cluster cluster) {
  private static final Duration POLL = Duration.ofMillis(300);
  private static final String OPEN =
      """
      select count(*) from remote_operation o
      where o.is_ended = false and not exists (
        select 1 from package_split s join package p on p.id = s.source_id
          join package_split parent on parent.id = p.split_id
        where s.id = o.subject_id and o.kind = 'split_packages' and parent.progress = 'FOREIGN')
      """;
  private static final Duration LAST_WRITES = Duration.ofSeconds(2);

  /**
   * @return whether it was, in time
   */
  boolean await(Duration within) {
    Instant latest = Instant.now().plus(within);
    while (open() > 0) {
      if (Instant.now().isAfter(latest)) {
        return false;
      }
      Child.pause(POLL);
    }
    if (!cluster.storage().isShared()) {
      Child.pause(LAST_WRITES);
    }
    return true;
  }

  private long open() {
    return cluster.storage().isShared() ? openOperations() : openSplits();
  }

  private long openOperations() {
    try (Connection connection = cluster.storage().connect();
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery(OPEN)) {
      count.next();
      return count.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long openSplits() {
    return Stream.of(Mall.values())
        .flatMap(mall -> Stream.of("pending", "sent").map(progress -> count(mall, progress)))
        .mapToLong(Long::longValue)
        .sum();
  }

  private long count(Mall mall, String progress) {
    return cluster
        .split()
        .get(
            "api/v1/splits/?limit=1&channel=%s&progress=%s".formatted(Channel.slug(mall), progress))
        .path("count")
        .asLong();
  }
}
