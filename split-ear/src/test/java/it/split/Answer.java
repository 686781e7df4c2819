package it.split;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
public record Answer(int status, HttpHeaders headers, String text) {
  private static final JsonMapper JSON = new JsonMapper();

  public JsonNode json() {
    return JSON.readTree(text);
  }

  public String at(String pointer) {
    return json().at(pointer).asString();
  }

  public String header(String name) {
    return headers.firstValue(name).orElse(null);
  }
}
