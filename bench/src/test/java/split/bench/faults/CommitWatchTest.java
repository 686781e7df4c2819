package split.bench.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommitWatchTest {
  private final CommitWatch watch = new CommitWatch();

  @Test
  @DisplayName("R1 finds COMMIT in a simple query")
  void simpleQuery() {
    start();
    byte[] insert = message('Q', "insert into t values (1)");
    byte[] commit = message('Q', "COMMIT");
    assertEquals(insert.length, feed(joined(insert, commit)));
  }

  @Test
  @DisplayName("R1 finds the execution of a COMMIT that was parsed just now")
  void parsedNow() {
    start();
    byte[] before = joined(message('P', "", "COMMIT", "\0"), message('B', "", "", "\0\0\0"));
    assertEquals(before.length, feed(joined(before, message('E', "", "\0\0\0"), sync())));
  }

  @Test
  @DisplayName("R1 finds the execution of a COMMIT that was parsed long ago under a name")
  void parsedBefore() {
    start();
    feed(joined(message('P', "S_3", "COMMIT", "\0"), sync()));
    feed(joined(message('B', "", "S_9", "\0\0\0"), message('E', "", "\0\0\0"), sync()));
    byte[] bind = message('B', "", "S_3", "\0\0\0");
    assertEquals(bind.length, feed(joined(bind, message('E', "", "\0\0\0"), sync())));
  }

  @Test
  @DisplayName("R1 is not deceived by statements that speak of commits")
  void others() {
    start();
    assertEquals(
        -1,
        feed(
            joined(
                message('Q', "select 'COMMIT'"),
                message('P', "S_1", "insert into t values ('COMMIT')", "\0"),
                message('B', "", "S_1", "\0\0\0"),
                message('E', "", "\0\0\0"),
                sync())));
  }

  @Test
  @DisplayName("R1 reads messages that come byte by byte")
  void torn() {
    start();
    byte[] all = joined(message('Q', "x".repeat(5000)), message('Q', "COMMIT"));
    int found = 0;
    for (byte each : all) {
      found += watch.commitIn(new byte[] {each}, 1) >= 0 ? 1 : 0;
    }
    assertEquals(1, found);
  }

  /** Asks for encryption first, as the driver does. */
  private void start() {
    feed(ByteBuffer.allocate(8).putInt(8).putInt(80877103).array());
    byte[] user = "user\0postgres\0\0".getBytes(StandardCharsets.UTF_8);
    feed(
        ByteBuffer.allocate(8 + user.length)
            .putInt(8 + user.length)
            .putInt(196608)
            .put(user)
            .array());
  }

  private int feed(byte[] bytes) {
    return watch.commitIn(bytes, bytes.length);
  }

  private static byte[] sync() {
    return ByteBuffer.allocate(5).put((byte) 'S').putInt(4).array();
  }

  private static byte[] message(char type, String... texts) {
    byte[] body = (String.join("\0", texts) + "\0").getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(5 + body.length)
        .put((byte) type)
        .putInt(4 + body.length)
        .put(body)
        .array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
