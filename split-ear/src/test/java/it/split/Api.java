package it.split;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Split's HTTP interface as an order system uses it. */
public final class Api {
  public static final String ADMINISTRATOR = "split_administrator-of-the-system-tests-0123456789";
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI root;
  private final String authorization;

  public Api(URI root) {
    this(root, ADMINISTRATOR);
  }

  public Api(URI root, String token) {
    this("Token " + token, root);
  }

  private Api(String authorization, URI root) {
    this.root = root;
    this.authorization = authorization;
  }

  /**
   * The same server asked by somebody else.
   *
   * @param newAuthorization the header's value; null for none
   */
  public Api as(String newAuthorization) {
    return new Api(newAuthorization, root);
  }

  /** Where others find it. */
  public URI at(String path) {
    return root.resolve(path);
  }

  public Answer get(String path, String... headers) {
    return send(with(request(path), headers).GET());
  }

  public Answer post(String path, Object body, String... headers) {
    return send(with(request(path), headers).POST(json(body)));
  }

  /** A body that is no JSON, or does not say that it is. */
  public Answer postAs(String contentType, String path, String body) {
    return send(request(path).setHeader("Content-Type", contentType).POST(json(body)));
  }

  public Answer put(String path, Object body) {
    return send(request(path).PUT(json(body)));
  }

  public Answer patch(String path, Object body) {
    return send(request(path).method("PATCH", json(body)));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  public CompletableFuture<Answer> postLater(String path, Object body, String... headers) {
    return client
        .sendAsync(with(request(path), headers).POST(json(body)).build(), BodyHandlers.ofString())
        .thenApply(Api::answer);
  }

  /** Asks until the answer is as wanted; fails with the last one after a minute. */
  public Answer until(String path, Predicate<Answer> wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Answer answer = get(path);
    while (!wanted.test(answer)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Not in time: " + answer.text());
      }
      pause();
      answer = get(path);
    }
    return answer;
  }

  /** The split, once it has ended one way or the other. */
  public JsonNode ended(String correlationId) {
    return until(
            "api/v1/splits/" + correlationId + "/",
            answer ->
                !answer.at("/status").equals("pending") && !answer.at("/status").equals("sent"))
        .json();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(root.resolve(path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json");
    return authorization == null ? request : request.header("Authorization", authorization);
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpRequest.BodyPublisher json(Object body) {
    return BodyPublishers.ofString(
        body instanceof String text ? text : JSON.writeValueAsString(body));
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return answer(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Answer answer(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
