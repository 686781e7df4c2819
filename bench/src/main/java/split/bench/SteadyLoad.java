package split.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * Split decisions at a constant rate, whatever the answers take; each about an order of its own.
 */
final class SteadyLoad {
  /** Each turn is one second: what the marketplaces' own limits let through, reading included. */
  private static final Map<Mall, Integer> EACH_SECOND =
      Map.of(Mall.N11, 5, Mall.TRENDYOL, 1, Mall.HEPSIBURADA, 5);

  private static final List<int[]> GROUPS = List.of(new int[] {2, 0, 0}, new int[] {1, 2, 1});

  private final Wire split;
  private final Wire sandbox;
  private final Map<Mall, Long> next = new EnumMap<>(Mall.class);

  SteadyLoad(Wire split, Wire sandbox) {
    this.split = split;
    this.sandbox = sandbox;
    EACH_SECOND.keySet().forEach(mall -> next.put(mall, 0L));
  }

  /** How long the answers took, in milliseconds, from the moment each was due. */
  Quantiles run(Duration duration) {
    List<Runnable> requests = new ArrayList<>();
    List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    for (int second = 0; second < duration.toSeconds(); second++) {
      EACH_SECOND.forEach(
          (mall, times) -> {
            for (int i = 0; i < times; i++) {
              long order = next.merge(mall, 1L, Long::sum) - 1;
              requests.add(() -> decide(mall, order));
            }
          });
    }
    EACH_SECOND.forEach((mall, times) -> sell(mall, times * duration.toSeconds()));
    long gap = duration.toNanos() / requests.size();
    long start = System.nanoTime();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < requests.size(); i++) {
        long due = start + i * gap;
        Runnable request = requests.get(i);
        LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
        clients.submit(
            () -> {
              request.run();
              millis.add((System.nanoTime() - due) / 1e6);
            });
      }
    }
    if (millis.size() < requests.size()) {
      throw new IllegalStateException("only %d answers".formatted(millis.size()));
    }
    return Quantiles.of(millis);
  }

  private void sell(Mall mall, long count) {
    long end = next.get(mall);
    List<Long> orders = LongStream.range(end - count, end).boxed().toList();
    for (int from = 0; from < orders.size(); from += 100) {
      List<Long> some = orders.subList(from, Math.min(from + 100, orders.size()));
      sandbox.post("control/" + mall.wire() + "/orders", some.stream().map(mall::sale).toList());
      split.post(
          "api/v1/channels/" + Channel.slug(mall) + "/orders/",
          some.stream().map(mall::imported).toList());
    }
  }

  private void decide(Mall mall, long order) {
    Wire.Answer answer =
        split.send(
            "POST",
            "flow-trigger/" + Channel.slug(mall) + "/split_packages",
            mall.decision(order, GROUPS));
    if (!answer.isFine()) {
      throw new IllegalStateException(answer.toString());
    }
  }
}
