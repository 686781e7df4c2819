package split.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON over HTTP to Split or to the simulated marketplaces; for many threads. */
public final class Wire {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI root;

  /**
   * @param root ends with a slash
   */
  public Wire(URI root) {
    this.root = root;
  }

  public record Answer(int status, JsonNode body) {
    public boolean isFine() {
      return status / 100 == 2;
    }
  }

  public URI at(String path) {
    return root.resolve(path);
  }

  /** What must succeed, or the measurement is worth nothing. */
  public JsonNode get(String path) {
    return fine("GET", path, send("GET", path, null));
  }

  public JsonNode post(String path, Object body) {
    return fine("POST", path, send("POST", path, body));
  }

  public JsonNode put(String path, Object body) {
    return fine("PUT", path, send("PUT", path, body));
  }

  public void delete(String path) {
    fine("DELETE", path, send("DELETE", path, null));
  }

  private static JsonNode fine(String method, String path, Answer answer) {
    if (!answer.isFine()) {
      throw new IllegalStateException(
          method + " " + path + ": " + answer.status + " " + answer.body);
    }
    return answer.body;
  }

  /**
   * @param headers names and values in turn
   */
  public Answer send(String method, String path, Object body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(root.resolve(path))
            .header("Content-Type", "application/json")
            .header("Authorization", "Token " + Shop.TOKEN)
            .method(
                method,
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          answer.statusCode(),
          answer.body().isBlank() ? JSON.missingNode() : JSON.readTree(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
