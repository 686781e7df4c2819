package split.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What the simulated marketplaces have on record: every call, in the order of its arrival. */
final class Ledger {
  private static final int PAGE = 10_000;

  private final Map<String, Integer> splitsOf = new HashMap<>();
  private final Map<String, List<Instant>> arrivals = new TreeMap<>();
  private final Map<String, Integer> struck = new TreeMap<>();
  private int refusedForTheirRate;
  private int calls;

  static Ledger read(Wire sandbox) {
    Ledger ledger = new Ledger();
    long since = 0;
    JsonNode page;
    do {
      page = sandbox.get("control/calls?since=%d&limit=%d".formatted(since, PAGE));
      if (page.path("dropped").asLong() > 0) {
        throw new IllegalStateException("the sandbox has forgotten calls");
      }
      for (JsonNode call : page.path("calls")) {
        ledger.enter(call);
        since = call.path("sequence").asLong();
      }
    } while (!page.path("calls").isEmpty());
    return ledger;
  }

  private void enter(JsonNode call) {
    boolean isThrottled = false;
    for (JsonNode fault : call.path("faults")) {
      struck.merge(call.path("marketplace").asString() + " " + fault.asString(), 1, Integer::sum);
      isThrottled |= fault.asString().equals("throttle");
    }
    if (!call.path("origin").asString().equals("call")) {
      return;
    }
    calls++;
    String marketplace = call.path("marketplace").asString();
    arrivals
        .computeIfAbsent(
            marketplace + " " + call.path("operation").asString(), key -> new ArrayList<>())
        .add(Instant.parse(call.path("time").asString()));
    if (call.path("status").asInt() == 429 && !isThrottled) {
      refusedForTheirRate++;
    }
    for (JsonNode effect : call.path("effects")) {
      if (effect.path("kind").asString().equals("split")) {
        effect
            .path("from")
            .forEach(from -> splitsOf.merge(marketplace + from.asString(), 1, Integer::sum));
      }
    }
  }

  int calls() {
    return calls;
  }

  /** How often each switch struck, by marketplace. */
  Map<String, Integer> struck() {
    return struck;
  }

  int refusedForTheirRate() {
    return refusedForTheirRate;
  }

  int splitsInEffect() {
    return splitsOf.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Packages that were split in effect more than once. */
  List<String> splitTwice() {
    return splitsOf.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  boolean isSplit(Mall mall, String packageId) {
    return splitsOf.containsKey(mall.wire() + packageId);
  }

  int calls(String marketplaceAndOperation) {
    return arrivals.getOrDefault(marketplaceAndOperation, List.of()).size();
  }

  Map<String, List<Instant>> arrivals() {
    return arrivals;
  }

  /** The most calls that ever arrived within a window of this length. */
  int mostWithin(String marketplaceAndOperation, Duration window) {
    Deque<Instant> inside = new ArrayDeque<>();
    int most = 0;
    for (Instant arrival :
        arrivals.getOrDefault(marketplaceAndOperation, List.of()).stream().sorted().toList()) {
      inside.add(arrival);
      while (!inside.getFirst().plus(window).isAfter(arrival)) {
        inside.removeFirst();
      }
      most = Math.max(most, inside.size());
    }
    return most;
  }
}
