package split.bench.faults;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads along what a client sends to PostgreSQL and says where a COMMIT is: in a simple query
 * ({@code Q}), or in the execution ({@code E}) of a portal that was bound ({@code B}) to a
 * statement that was parsed ({@code P}) from {@code COMMIT}, perhaps long before. Not for several
 * threads.
 */
final class CommitWatch {
  private static final int HEADER = 5;
  private static final int STARTUP_HEADER = 8;
  private static final int PROTOCOL_3 = 3;

  /** Enough of a message for names and the word; what follows is skipped. */
  private static final int KEPT = 256;

  private final Map<String, Boolean> commits = new HashMap<>();
  private final Map<String, Boolean> portals = new HashMap<>();
  private final byte[] head = new byte[HEADER + KEPT];
  private boolean isStarted;
  private int have;
  private long left = -1;

  /**
   * @return how many of these bytes come before the message that commits; -1 if none does. A
   *     message that began in an earlier chunk begins at 0
   */
  int commitIn(byte[] chunk, int length) {
    int commit = -1;
    int begin = 0;
    for (int at = 0; at < length; ) {
      if (have == 0 && left < 0) {
        begin = at;
      }
      at += take(chunk, at, length);
      if (left == 0) {
        if (isCommit() && commit < 0) {
          commit = begin;
        }
        have = 0;
        left = -1;
        begin = at;
      } else if (at == length) {
        break;
      }
    }
    return commit;
  }

  /**
   * @return how many bytes were used up
   */
  private int take(byte[] chunk, int at, int length) {
    int header = isStarted ? HEADER : STARTUP_HEADER;
    if (left < 0) {
      int used = Math.min(header - have, length - at);
      System.arraycopy(chunk, at, head, have, used);
      have += used;
      if (have == header) {
        left = isStarted ? number(1) - 4L : number(0) - 8L;
      }
      return used;
    }
    int used = (int) Math.min(left, length - at);
    int kept = Math.min(used, head.length - have);
    System.arraycopy(chunk, at, head, have, kept);
    have += kept;
    left -= used;
    return used;
  }

  private int number(int at) {
    return (head[at] & 0xff) << 24
        | (head[at + 1] & 0xff) << 16
        | (head[at + 2] & 0xff) << 8
        | head[at + 3] & 0xff;
  }

  private boolean isCommit() {
    if (!isStarted) {
      isStarted = head[4] == 0 && head[5] == PROTOCOL_3;
      return false;
    }
    String first = text(HEADER);
    String second = text(HEADER + first.length() + 1);
    return switch (head[0]) {
      case 'Q' -> isCommit(first);
      case 'P' -> {
        commits.put(first, isCommit(second));
        yield false;
      }
      case 'B' -> {
        portals.put(first, commits.getOrDefault(second, false));
        yield false;
      }
      case 'E' -> portals.getOrDefault(first, false);
      default -> false;
    };
  }

  private static boolean isCommit(String sql) {
    return sql.strip().toUpperCase(Locale.ROOT).startsWith("COMMIT");
  }

  private String text(int from) {
    int end = from;
    while (end < have && head[end] != 0) {
      end++;
    }
    return from >= have ? "" : new String(head, from, end - from, StandardCharsets.UTF_8);
  }
}
