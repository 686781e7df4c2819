package split.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * Intake at a constant rate, whatever the answers take: each is timed from the moment it was due,
 * so a server that stalls pays for all that should have come meanwhile.
 */
final class PacedLoad {
  private static final double MILLION = 1e6;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI webhook;

  PacedLoad(URI split, String slug) {
    webhook = split.resolve("flow-trigger/" + slug + "/split_packages");
  }

  /** In milliseconds; fails if one answer was not 200. */
  Quantiles run(long first, double perSecond, long count) {
    List<CompletableFuture<Double>> answers = new ArrayList<>();
    long start = System.nanoTime();
    for (long i = 0; i < count; i++) {
      long due = start + Math.round(i * 1e9 / perSecond);
      LockSupport.parkNanos(due - System.nanoTime());
      answers.add(
          client
              .sendAsync(request(first + i), BodyHandlers.ofString())
              .thenApply(answer -> millis(answer, due)));
    }
    return Quantiles.of(answers.stream().map(CompletableFuture::join).toList());
  }

  private static double millis(HttpResponse<String> answer, long due) {
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.body());
    }
    return (System.nanoTime() - due) / MILLION;
  }

  private HttpRequest request(long order) {
    String body =
        """
        {"payload":{"number":"S%1$d-%1$d","packages":[%2$s,%3$s,%4$s]}}"""
            .formatted(order, group(order, 1, 2), group(order, 3), group(order, 4));
    return HttpRequest.newBuilder(webhook)
        .header("Content-Type", "application/json")
        .header("Authorization", "Token " + Shop.TOKEN)
        .header("Idempotency-Key", "paced-" + order)
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static String group(long order, int... lines) {
    List<String> items = new ArrayList<>();
    for (int line : lines) {
      items.add(
          "{\"order_item\":{\"extra_field\":{\"id\":\"%d%d\"}},\"quantity\":2}"
              .formatted(order, line));
    }
    return "{\"packageitem_set\":[" + String.join(",", items) + "]}";
  }
}
