package split.sandbox;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The last calls in the order in which they arrived; older ones fall out and are counted. */
public final class CallLog {
  private static final int CAPACITY = 100_000;
  private static final String CALL = "call";

  private final Clock clock;
  private final Deque<Call> calls = new ArrayDeque<>();
  private long sequence;
  private long dropped;
  private int capacity = CAPACITY;
  private boolean bodies = true;

  /**
   * Some of the history; {@code dropped} counts the calls that fell out since the last clearing.
   */
  public record Extract(List<Call.Snapshot> calls, long lastSequence, long dropped) {}

  public CallLog(Clock clock) {
    this.clock = clock;
  }

  Call open(Request request, CallScope scope) {
    return add(CALL, request, scope);
  }

  /** Notes what somebody other than the caller did, such as {@code customer} or {@code panel}. */
  public void note(String origin, CallScope scope, List<Effect> effects) {
    add(origin, new Request("", "", Map.of(), Map.of(), ""), scope).applied(effects);
  }

  /**
   * Notes a message that went to a seller, or should have; without an answer the status is 0 and
   * the body says why.
   */
  public void pushed(CallScope scope, Request request, List<String> faults, Reply answer) {
    Call call = add("push", request, scope);
    faults.forEach(call::hit);
    call.answered(clock.instant(), Delivery.whole(answer));
  }

  private synchronized Call add(String origin, Request request, CallScope scope) {
    sequence++;
    Call call = new Call(sequence, clock.instant(), origin, scope, request, bodies);
    calls.addLast(call);
    shorten();
    return call;
  }

  private void shorten() {
    while (calls.size() > capacity) {
      calls.removeFirst();
      dropped++;
    }
  }

  public synchronized void configure(int newCapacity, boolean withBodies) {
    capacity = newCapacity;
    bodies = withBodies;
    shorten();
  }

  /** At most {@code limit} matching calls after that sequence number, the oldest first. */
  public synchronized Extract extract(long since, int limit, Predicate<Call.Snapshot> wanted) {
    List<Call.Snapshot> found =
        calls.stream()
            .map(Call::snapshot)
            .filter(c -> c.sequence() > since)
            .filter(wanted)
            .limit(limit)
            .toList();
    return new Extract(found, sequence, dropped);
  }

  public synchronized void clear() {
    calls.clear();
    dropped = 0;
  }

  /** Clears the history, starts its numbers again and forgets its configuration. */
  public synchronized void reset() {
    clear();
    sequence = 0;
    capacity = CAPACITY;
    bodies = true;
  }
}
