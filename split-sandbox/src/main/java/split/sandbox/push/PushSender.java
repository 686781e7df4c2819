package split.sandbox.push;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import split.sandbox.CallLog;
import split.sandbox.Faults;
import split.sandbox.Reply;

/**
 * Sends messages to sellers one after the other, in the background, and writes each attempt into
 * the history. What does not fit into the queue is not sent, and the history says so.
 */
public final class PushSender implements AutoCloseable {
  private static final int CAPACITY = 1000;
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private final Faults faults;
  private final CallLog calls;
  private final Semaphore room = new Semaphore(CAPACITY);
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("sandbox-push").factory());

  public PushSender(Faults faults, CallLog calls) {
    this.faults = faults;
    this.calls = calls;
  }

  /** The messages of one event, in their order; switches may drop, double or reverse them. */
  public void send(List<Push> event) {
    List<Push> wanted = new ArrayList<>();
    boolean disorder = false;
    for (Push push : event) {
      disorder |= on(PushSwitch.PUSH_DISORDER, push);
      if (on(PushSwitch.PUSH_DROP, push)) {
        note(push, List.of(PushSwitch.PUSH_DROP.wireName()), 0, "dropped on purpose");
      } else {
        wanted.addAll(Collections.nCopies(on(PushSwitch.PUSH_DUPLICATE, push) ? 2 : 1, push));
      }
    }
    (disorder ? disordered(wanted) : wanted).forEach(this::enqueue);
  }

  /** The last first, and none before the time of the latest. */
  private static List<Push> disordered(List<Push> pushes) {
    Duration latest =
        pushes.stream().map(Push::delay).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    return pushes.reversed().stream().map(push -> push.delayed(latest)).toList();
  }

  private boolean on(PushSwitch kind, Push push) {
    return faults.take(kind, push.scope()).isPresent();
  }

  private void enqueue(Push push) {
    if (room.tryAcquire()) {
      schedule(push, push.delay());
    } else {
      note(push, List.of(), 0, "the queue is full");
    }
  }

  private void schedule(Push push, Duration pause) {
    thread.schedule(() -> attempt(push), pause.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void attempt(Push push) {
    if (push.patience().lost()) {
      note(push, List.of(), 0, "given up after too many failures");
      room.release();
      return;
    }
    boolean taken = delivered(push);
    push.patience().told(taken);
    if (taken || push.patience().lost()) {
      room.release();
    } else {
      schedule(push, push.patience().pause());
    }
  }

  private boolean delivered(Push push) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(push.uri())
            .timeout(ANSWER)
            .header("Content-Type", "application/json")
            .method(push.method(), BodyPublishers.ofString(push.body()));
    push.headers().forEach(request::header);
    try {
      int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
      note(push, List.of(), status, "");
      return status / 100 == 2;
    } catch (IOException unreachable) {
      note(push, List.of(), 0, unreachable.toString());
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void note(Push push, List<String> switches, int status, String why) {
    calls.pushed(push.scope(), push.asRequest(), switches, Reply.of(status, Reply.TEXT, why));
  }

  @Override
  public void close() {
    thread.shutdownNow();
    client.shutdownNow();
  }
}
