package split.sandbox.wire;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * JSON in and out. A field that is null is written as null; one of a wrong type is {@link BadJson}.
 */
public final class JsonFormat {
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private JsonFormat() {}

  /** The text or the field is not what it has to be. */
  public static final class BadJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadJson(String message) {
      super(message);
    }

    BadJson(String message, Throwable cause) {
      super(message, cause);
    }
  }

  public static JsonObjectBuilder object() {
    return BUILDERS.createObjectBuilder();
  }

  public static JsonArrayBuilder array() {
    return BUILDERS.createArrayBuilder();
  }

  public static JsonArrayBuilder strings(Iterable<String> values) {
    JsonArrayBuilder strings = array();
    values.forEach(strings::add);
    return strings;
  }

  public static JsonArrayBuilder objects(Stream<? extends JsonValue> values) {
    JsonArrayBuilder objects = array();
    values.forEach(objects::add);
    return objects;
  }

  public static JsonValue orNull(Optional<String> text) {
    return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
  }

  public static JsonValue parse(String text) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return reader.readValue();
    } catch (JsonException malformed) {
      throw new BadJson("not JSON: " + malformed.getMessage(), malformed);
    }
  }

  public static JsonObject parseObject(String text) {
    return asObject(parse(text));
  }

  public static JsonObject asObject(JsonValue value) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new BadJson("an object is expected");
  }

  /** The objects of an array, or the object that stands alone. */
  public static List<JsonObject> oneOrMany(JsonValue value) {
    return value.getValueType() == JsonValue.ValueType.ARRAY
        ? value.asJsonArray().stream().map(JsonFormat::asObject).toList()
        : List.of(asObject(value));
  }

  public static List<JsonValue> asArray(JsonValue value) {
    if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      return List.copyOf(value.asJsonArray());
    }
    throw new BadJson("an array is expected");
  }

  /** The values of an array; an absent one is empty. */
  public static List<JsonValue> values(JsonObject object, String field) {
    JsonValue value = object.getOrDefault(field, JsonValue.NULL);
    return switch (value.getValueType()) {
      case NULL -> List.of();
      case ARRAY -> List.copyOf(value.asJsonArray());
      default -> throw new BadJson(field + " must be an array");
    };
  }

  public static Optional<String> text(JsonObject object, String field) {
    JsonValue value = object.getOrDefault(field, JsonValue.NULL);
    return switch (value) {
      case JsonString string -> Optional.of(string.getString());
      case JsonNumber number -> Optional.of(number.toString());
      default -> absent(value, field);
    };
  }

  public static Optional<Long> number(JsonObject object, String field) {
    JsonValue value = object.getOrDefault(field, JsonValue.NULL);
    return value == JsonValue.NULL ? Optional.empty() : Optional.of(number(value, field));
  }

  public static long number(JsonValue value, String field) {
    try {
      return switch (value) {
        case JsonNumber number -> number.bigDecimalValue().longValueExact();
        case JsonString string -> Long.parseLong(string.getString());
        default -> throw new BadJson(field + " must be a number");
      };
    } catch (ArithmeticException | NumberFormatException wrong) {
      throw new BadJson(field + " must be a whole number", wrong);
    }
  }

  public static Optional<Integer> integer(JsonObject object, String field) {
    try {
      return number(object, field).map(Math::toIntExact);
    } catch (ArithmeticException tooLarge) {
      throw new BadJson(field + " is too large", tooLarge);
    }
  }

  public static Optional<BigDecimal> decimal(JsonObject object, String field) {
    JsonValue value = object.getOrDefault(field, JsonValue.NULL);
    return value instanceof JsonNumber number
        ? Optional.of(number.bigDecimalValue())
        : absent(value, field);
  }

  private static <T> Optional<T> absent(JsonValue value, String field) {
    if (value.getValueType() == JsonValue.ValueType.NULL) {
      return Optional.empty();
    }
    throw new BadJson(field + " is of a wrong type");
  }

  public static <T> T required(Optional<T> value, String field) {
    return value.orElseThrow(() -> new BadJson(field + " is required"));
  }
}
