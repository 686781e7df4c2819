package split.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import split.bench.Child;
import split.bench.Shop;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the nodes and writes down every answer, or that there was none; for many threads. */
final class Client {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(6);
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final List<URI> nodes;
  private final History history;
  private final BooleanSupplier givesUp;
  private final Map<String, Request> acknowledged = new ConcurrentHashMap<>();

  Client(List<URI> nodes, History history, BooleanSupplier givesUp) {
    this.nodes = List.copyOf(nodes);
    this.history = history;
    this.givesUp = givesUp;
  }

  /** The same request under the same key, at one node after the other, until it is answered. */
  Invocation insist(Request request, int node) {
    Invocation last = once(request, node);
    for (int next = node + 1; last.isToBeRepeated() && !givesUp.getAsBoolean(); next++) {
      Child.pause(PAUSE.multipliedBy(Math.min(next - node, 5)));
      last = once(request, next);
    }
    return last;
  }

  Invocation once(Request request, int node) {
    int index = node % nodes.size();
    long at = System.currentTimeMillis();
    long begin = System.nanoTime();
    Answer answer = send(request, nodes.get(index));
    long millis = (System.nanoTime() - begin) / 1_000_000;
    Invocation invocation =
        new Invocation(
            at,
            millis,
            "node" + index,
            request.asked(),
            request.key(),
            answer.outcome(),
            answer.status,
            answer.code(),
            answer.body.path("correlation_id").asString(""),
            answer.replayed,
            answer.isFine() ? sha256(answer.text) : "",
            answer.children());
    history.add(invocation);
    if (invocation.is("split", Outcome.OK)) {
      acknowledged.put(request.key(), request);
    }
    return invocation;
  }

  /** Asks once more for answers that were given, at any node: the same bytes have to come. */
  void replay(int most) {
    acknowledged.values().stream()
        .limit(most)
        .forEach(request -> insist(request.replay(), request.key().hashCode() & 0xff));
  }

  private record Answer(int status, String text, JsonNode body, boolean replayed, String why) {
    static Answer none(String why) {
      return new Answer(0, "", JSON.missingNode(), false, why);
    }

    boolean isFine() {
      return status / 100 == 2;
    }

    Outcome outcome() {
      if (isFine()) {
        return why.isEmpty() ? Outcome.OK : Outcome.UNKNOWN;
      }
      return status / 100 == 4 ? Outcome.FAIL : Outcome.UNKNOWN;
    }

    String code() {
      return isFine() || status == 0 ? why : body.path("code").asString("none");
    }

    List<Invocation.Child> children() {
      List<Invocation.Child> children = new ArrayList<>();
      for (JsonNode each : body.path("packages")) {
        children.add(
            new Invocation.Child(
                each.path("id").asLong(),
                each.path("number").asString(),
                each.path("status").asString(""),
                Units.shown(each.path("packageitem_set")).toString()));
      }
      return children;
    }
  }

  private Answer send(Request request, URI node) {
    HttpRequest.Builder http =
        HttpRequest.newBuilder(node.resolve(request.path()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Authorization", "Token " + Shop.TOKEN)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(request.body())));
    if (request.key() != null) {
      http.header("Idempotency-Key", request.key());
    }
    try {
      HttpResponse<String> answer = this.http.send(http.build(), BodyHandlers.ofString());
      boolean isReplayed =
          answer.headers().firstValue("Idempotent-Replayed").filter("true"::equals).isPresent();
      return read(answer.statusCode(), answer.body(), isReplayed);
    } catch (IOException lost) {
      return Answer.none(lost.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Answer read(int status, String text, boolean isReplayed) {
    try {
      return new Answer(status, text, JSON.readTree(text), isReplayed, "");
    } catch (JacksonException torn) {
      return new Answer(status, text, JSON.missingNode(), isReplayed, "torn");
    }
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
