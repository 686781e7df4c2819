package it.split;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulated marketplaces as seen by whoever holds their strings. */
public final class Sandbox {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI root;

  /**
   * @param root ends with a slash
   */
  public Sandbox(URI root) {
    this.root = root;
  }

  public String base(String marketplace) {
    return root.resolve(marketplace).toString();
  }

  public void post(String path, Object body) {
    answer(path, body);
  }

  /** What the sandbox says to something posted. */
  public JsonNode answer(String path, Object body) {
    return send(HttpRequest.newBuilder(control(path)).POST(json(body)));
  }

  public void put(String path, Object body) {
    send(HttpRequest.newBuilder(control(path)).PUT(json(body)));
  }

  /** Switches a fault on for one call of one order. */
  public void once(String fault, String operation, String orderNumber, Map<String, Object> more) {
    Map<String, Object> body = new LinkedHashMap<>(more);
    body.put("name", fault);
    body.put("operation", operation);
    body.put("order_number", orderNumber);
    body.put("times", 1);
    post("faults", body);
  }

  public void withoutFaults() {
    send(HttpRequest.newBuilder(control("faults")).DELETE());
  }

  public JsonNode get(String path) {
    return send(HttpRequest.newBuilder(control(path)));
  }

  /** Every call of this kind about this order that has arrived so far, oldest first. */
  public List<JsonNode> calls(String operation, String orderNumber) {
    List<JsonNode> calls = new ArrayList<>();
    get("calls?limit=10000&operation=" + operation + "&order_number=" + orderNumber)
        .path("calls")
        .forEach(calls::add);
    return calls;
  }

  /** How often the faults in force have struck so far. */
  public int struck() {
    int struck = 0;
    for (JsonNode fault : send(HttpRequest.newBuilder(control("faults"))).path("faults")) {
      struck += fault.path("fired").asInt();
    }
    return struck;
  }

  /** The packages that were split by a caller, one entry for each time. */
  public List<String> splitInEffect(String marketplace, String orderNumber) {
    JsonNode calls =
        send(
            HttpRequest.newBuilder(control("calls?order_number=" + orderNumber + "&applied=true")));
    List<String> split = new ArrayList<>();
    for (JsonNode call : calls.path("calls")) {
      if (call.path("origin").asString().equals("call")
          && call.path("marketplace").asString().equals(marketplace)) {
        for (JsonNode effect : call.path("effects")) {
          if (effect.path("kind").asString().equals("split")) {
            effect.path("from").forEach(id -> split.add(id.asString()));
          }
        }
      }
    }
    return split;
  }

  private URI control(String path) {
    return root.resolve("control/" + path);
  }

  private static HttpRequest.BodyPublisher json(Object body) {
    return BodyPublishers.ofString(JSON.writeValueAsString(body));
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(
              request.header("Content-Type", "application/json").build(), BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new AssertionError("The sandbox says " + answer.statusCode() + ": " + answer.body());
      }
      return answer.body().isBlank() ? JSON.missingNode() : JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
