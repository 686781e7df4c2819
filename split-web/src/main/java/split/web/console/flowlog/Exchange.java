package split.web.console.flowlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests and responses, so that people can read them. */
@Named
@ApplicationScoped
public class Exchange {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** JSON in many lines, also where it follows a first line of another kind; the rest as it is. */
  public String pretty(String text) {
    int body = text == null ? -1 : start(text);
    if (body < 0) {
      return text;
    }
    try {
      JsonNode node = JSON.readTree(text.substring(body));
      return text.substring(0, body) + node.toPrettyString();
    } catch (JacksonException noJson) {
      return text;
    }
  }

  private static int start(String text) {
    int object = text.indexOf('{');
    int array = text.indexOf('[');
    return object < 0 || array >= 0 && array < object ? array : object;
  }
}
