package split.sandbox.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.sandbox.Call;
import split.sandbox.CallLog;
import split.sandbox.CallScope;
import split.sandbox.Faults;
import split.sandbox.Faulty;
import split.sandbox.SettableClock;

@Timeout(20)
class PushSenderTest {
  private final Faults faults = new Faults();
  private final CallLog calls = new CallLog(new SettableClock(Instant.EPOCH));
  private final PushSender sender = new PushSender(faults, calls);
  private Receiver receiver = new Receiver();

  @AfterEach
  void close() {
    sender.close();
    receiver.close();
  }

  @ParameterizedTest(name = "MKT-7 {0}: {1}")
  @CsvSource({
    ",/1 /2 /last",
    "PUSH_DROP,/last",
    "PUSH_DUPLICATE,/1 /1 /2 /2 /last",
    "PUSH_DISORDER,/2 /1 /last"
  })
  void switches(PushSwitch kind, String arrived) {
    Stream.ofNullable(kind)
        .forEach(each -> faults.add(List.of(Faulty.named(each).on("push").ofOrder("7").fault())));
    sender.send(List.of(push("/1", "7", 1), push("/2", "7", 1)));
    sender.send(List.of(push("/last", "8", 1)));

    String[] paths = arrived.split(" ");
    assertThat(receiver.take(paths.length))
        .extracting(each -> each.what().substring(4))
        .containsExactly(paths);
  }

  @Test
  @DisplayName(
      "MKT-7 a message is sent again until it is taken, and each attempt is in the history")
  void again() {
    receiver.close();
    receiver = new Receiver(500, 302);
    sender.send(List.of(push("/1", "7", 5)));
    receiver.take(3);

    assertThat(noted(3)).extracting(PushSenderTest::status).containsExactly(500, 302, 204);
    assertThat(noted(3)).extracting(Call.Snapshot::origin).containsOnly("push");
    assertThat(noted(3).getFirst().request().headers()).isEmpty();
  }

  @Test
  @DisplayName("MKT-7 a message nobody takes is given up after its attempts")
  void nobody() {
    receiver.close();
    sender.send(List.of(push("/1", "7", 2)));
    assertThat(noted(2)).extracting(PushSenderTest::status).containsExactly(0, 0);

    receiver = new Receiver();
    sender.send(List.of(push("/2", "7", 1)));
    receiver.take(1);
    assertThat(noted(3)).hasSize(3);
  }

  private List<Call.Snapshot> noted(int wanted) {
    List<Call.Snapshot> found;
    do {
      assertThat(Thread.interrupted()).as("in time").isFalse();
      found = calls.extract(0, 100, call -> call.answer().isPresent()).calls();
    } while (found.size() < wanted);
    return found;
  }

  private static int status(Call.Snapshot call) {
    return call.answer().orElseThrow().status();
  }

  private Push push(String path, String order, int attempts) {
    return new Push(
        new CallScope("any", Push.OPERATION, "shop", Set.of(order)),
        "PUT",
        URI.create(receiver.uri() + path),
        Map.of("Authorization", "secret"),
        "{}",
        Duration.ZERO,
        new Patience(attempts, Duration.ofMillis(1)));
  }
}
