package it.split.splitting;

import it.split.Answer;
import it.split.Api;
import it.split.Polling;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Order systems that repeat a request, with the same key and body, until it is answered with 200:
 * after a broken connection as after a refusal, at the next node each time.
 */
final class InsistentClients implements AutoCloseable {
  private static final int CLIENTS = 6;

  private final List<Api> nodes;
  private final N11Shop shop;
  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
  private final Map<Sale, String> answers = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> refusals = new ConcurrentSkipListMap<>();
  private final Queue<Answer> refused = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger unanswered = new AtomicInteger();

  InsistentClients(List<Api> nodes, N11Shop shop) {
    this.nodes = nodes;
    this.shop = shop;
  }

  void wantSplit(Sale sale) {
    threads.execute(() -> Polling.until(() -> isAnswered(sale)));
  }

  void awaitAnswers(int count) {
    Polling.until(() -> answers.size() >= count);
  }

  int answered() {
    return answers.size();
  }

  String answerTo(Sale sale) {
    return answers.get(sale);
  }

  int requests() {
    return requests.get();
  }

  /** Requests of which nobody can know whether they took effect. */
  int unanswered() {
    return unanswered.get();
  }

  /** How often each status but 200 was answered. */
  Map<Integer, Integer> refusals() {
    return refusals;
  }

  private boolean isAnswered(Sale sale) {
    Api node = nodes.get(requests.getAndIncrement() % nodes.size());
    try {
      Answer answer =
          node.postLater(shop.path(), sale.decision(), "Idempotency-Key", sale.order()).join();
      if (answer.status() != 200) {
        refusals.merge(answer.status(), 1, Integer::sum);
        refused.add(answer);
        return false;
      }
      answers.put(sale, answer.text());
      return true;
    } catch (CompletionException broken) {
      unanswered.incrementAndGet();
      return false;
    }
  }

  /** Every answer but 200. */
  Queue<Answer> refused() {
    return refused;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
