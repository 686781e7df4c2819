package split.sandbox.trendyol;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import split.sandbox.SlidingLimit;

/** How often a seller may call each service; a refused call does not count. */
public final class CallLimits {
  private static final int IN_TEN_SECONDS = 50;
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Clock clock;
  private final Tier tier;
  private final Map<String, List<SlidingLimit>> byService = new HashMap<>();

  CallLimits(Clock clock, Tier tier) {
    this.clock = clock;
    this.tier = tier;
  }

  public synchronized boolean admit(String service, Tier.Pace pace) {
    Instant now = clock.instant();
    List<SlidingLimit> limits = byService.computeIfAbsent(service, each -> limits(pace));
    boolean room = limits.stream().allMatch(limit -> limit.hasRoom(now));
    if (room) {
      limits.forEach(limit -> limit.take(now));
    }
    return room;
  }

  private List<SlidingLimit> limits(Tier.Pace pace) {
    List<SlidingLimit> limits = new ArrayList<>();
    limits.add(new SlidingLimit(IN_TEN_SECONDS, TEN_SECONDS));
    tier.perMinute(pace).ifPresent(limit -> limits.add(new SlidingLimit(limit, MINUTE)));
    return List.copyOf(limits);
  }
}
