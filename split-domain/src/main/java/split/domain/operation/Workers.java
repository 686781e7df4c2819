package split.domain.operation;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Who of this node is at work for which channel. Each channel has a share of its own, so that a
 * marketplace that hangs holds its own workers and nobody else's.
 */
final class Workers {
  private final int share;
  private final Clock clock;
  private final Map<Long, Crew> crews = new HashMap<>();
  private int busy;

  private static final class Crew {
    private ChannelShare share;
    private int busy;

    private Crew(ChannelShare share) {
      this.share = share;
    }
  }

  /**
   * @param share of each channel, at least 1
   */
  Workers(int share, Clock clock) {
    this.share = share;
    this.clock = clock;
  }

  /**
   * @return how many operations of the channel may be claimed; a worker is held for each until it
   *     is released
   */
  synchronized int reserve(long channelId) {
    Crew crew = crew(channelId);
    int free = crew.share.free(crew.busy, clock.instant());
    change(crew, free);
    return free;
  }

  synchronized void release(long channelId, int workers) {
    change(crew(channelId), -workers);
    notifyAll();
  }

  synchronized void learn(long channelId, Outcome outcome) {
    Crew crew = crew(channelId);
    crew.share = crew.share.after(outcome, clock.instant());
  }

  /**
   * @return whether nobody is at work any more
   */
  synchronized boolean awaitIdle(Duration longest) throws InterruptedException {
    long deadline = System.nanoTime() + longest.toNanos();
    while (busy > 0 && System.nanoTime() < deadline) {
      TimeUnit.NANOSECONDS.timedWait(this, deadline - System.nanoTime());
    }
    return busy == 0;
  }

  /** How many are at work for each channel. */
  synchronized Map<Long, Integer> busy() {
    return crews.entrySet().stream()
        .filter(crew -> crew.getValue().busy > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, crew -> crew.getValue().busy));
  }

  private void change(Crew crew, int by) {
    crew.busy += by;
    busy += by;
  }

  private Crew crew(long channelId) {
    return crews.computeIfAbsent(channelId, id -> new Crew(ChannelShare.of(share)));
  }
}
