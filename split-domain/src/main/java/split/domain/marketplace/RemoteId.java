package split.domain.marketplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An id as a marketplace writes it: a number, or a text. Kept as text, sent as a number where it is
 * one.
 */
public record RemoteId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d*");

  public RemoteId {
    Objects.requireNonNull(value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static RemoteId read(JsonNode node) {
    if (!node.isString() && !node.isIntegralNumber()) {
      throw new IllegalArgumentException("not an id");
    }
    String text = node.asString().strip();
    if (!FORM.matcher(text).matches() || text.startsWith("-")) {
      throw new IllegalArgumentException("not an id");
    }
    return new RemoteId(text);
  }

  @JsonValue
  Object write() {
    return NUMBER.matcher(value).matches() ? new BigInteger(value) : value;
  }
}
