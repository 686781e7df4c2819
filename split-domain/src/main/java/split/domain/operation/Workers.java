package split.domain.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Who of this node is at work for which channel. Each channel has a share of its own, so that a
 * marketplace that hangs holds its own workers and nobody else's. Half of a share at most is at
 * work on what has failed before, so that faulty records do not delay good ones (FIX-6).
 */
final class Workers {
  private static final int TURNS = 4;

  private final int share;
  private final Clock clock;
  private final Map<Long, Crew> crews = new HashMap<>();
  private int busy;

  private static final class Crew {
    private ChannelShare share;
    private int busy;
    private int retrying;
    private int turn;
    private boolean wanted;

    private Crew(ChannelShare share) {
      this.share = share;
    }

    private Reservation reserve(Instant now) {
      int free = share.free(busy, now);
      wanted = free == 0;
      int most = Math.max(1, share.workers() / 2);
      int retries = Math.clamp(most - retrying, 0, free);
      boolean first = retries > 0 && retrying == 0 && turn++ % TURNS == 0;
      return new Reservation(free, retries, first);
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
  synchronized Reservation reserve(long channelId) {
    Crew crew = crew(channelId);
    Reservation reserved = crew.reserve(clock.instant());
    change(crew, reserved.workers(), reserved.retries());
    return reserved;
  }

  /**
   * @param retries so many of the workers were held for what has failed before
   * @return whether somebody found no worker since the last reservation that did
   */
  synchronized boolean release(long channelId, int workers, int retries) {
    Crew crew = crew(channelId);
    change(crew, -workers, -retries);
    notifyAll();
    return workers > 0 && crew.wanted;
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

  private void change(Crew crew, int by, int retries) {
    crew.busy += by;
    crew.retrying += retries;
    busy += by;
  }

  private Crew crew(long channelId) {
    return crews.computeIfAbsent(channelId, id -> new Crew(ChannelShare.of(share)));
  }
}
